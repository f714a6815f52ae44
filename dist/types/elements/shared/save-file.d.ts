/** Gives the visitor a file that was made on the device. Call it from a tap. */
export declare function saveFile(blob: Blob, name: string): void;
