/**
 * PADME padded length (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs",
 * PoPETs 2019): leaks at most O(log log length) bits of the true length for at most 12 % more bytes.
 *
 * @param length bytes to pad
 * @param minimum bytes that the result never falls under
 */
export function padmeLength(length: number, minimum = 0): number {
  const size = Math.max(length, minimum);
  if (size < 2) return size;
  const exponent = Math.floor(Math.log2(size));
  const mantissaBits = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** Math.max(0, exponent - mantissaBits);
  return Math.ceil(size / step) * step;
}
