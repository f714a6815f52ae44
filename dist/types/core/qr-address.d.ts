/** The address behind a QR code on paper. Whoever stands beside the reader may see it: it tells nothing of the subject. */
/** `form`: not a full https address. `long`: too long. `tells`: something in it names the subject. */
export type QrMistake = 'form' | 'long' | 'tells';
/** Reads the owner's address: as it goes into the code, or why it cannot. */
export declare function qrAddress(text: string): {
    href: string;
} | {
    mistake: QrMistake;
    word?: string;
};
