/** Which age recipients a report may be sealed to. */
/**
 * Whether `text` is an X25519 recipient of age v1: `age1...`, lower case, 32 bytes, right checksum.
 * Other kinds (`age1pq1...`, `age1tag1...`) are not: a list is as weak as its weakest kind, so we hold to one.
 */
export declare function isX25519Recipient(text: string): boolean;
