/**
 * An officer's key as a file: a standard age identity file, locked with a passphrase by age itself (scrypt), so that
 * `age -d -i <file>` opens reports without us. Belongs to opening: only the inbox and the office may import this.
 */
export interface OfficerIdentity {
    /** `AGE-SECRET-KEY-1...` */
    identity: string;
    /** `age1...` */
    recipient: string;
    /** The fingerprint of the office it was made for, when the file says so. */
    officeKey?: string;
    /** The officer's name, when the file says so. */
    name?: string;
}
/** @returns the locked file as armored text */
export declare function lockIdentityFile(owner: OfficerIdentity, passphrase: string): Promise<string>;
/**
 * Unlocks an officer's file. Takes about a second of computing at a stretch: call it in a worker.
 *
 * @throws {SealError} `wrong-passphrase` or `not-an-identity-file`
 */
export declare function unlockIdentityFile(file: Uint8Array | string, passphrase: string): Promise<OfficerIdentity>;
