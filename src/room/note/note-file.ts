/** Named as anything that a phone saves may be called. */
export const NOTE_FILE = 'catatan.txt';
