export interface Packed {
  /** Path of the package as it would be published. */
  readonly tarball: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly integrity: string;
  readonly files: readonly { readonly path: string; readonly size: number; readonly mode: number }[];
}
export function packed(folder: string, place: string): Packed;
