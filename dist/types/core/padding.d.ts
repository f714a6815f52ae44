/**
 * PADME padded length (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs",
 * PoPETs 2019): leaks at most O(log log length) bits of the true length for at most 12 % more bytes.
 *
 * @param length bytes to pad
 * @param minimum bytes that the result never falls under
 */
export declare function padmeLength(length: number, minimum?: number): number;
