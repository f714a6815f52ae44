/** Hands a stored message to the browser as it lies on the receiver: sealed, under a name that says nothing. */
export function saveSealed(mid: string, bytes: Uint8Array | undefined): void {
  if (bytes === undefined) return;
  const address = URL.createObjectURL(
    new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(mid);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `berkas-1a2b3c4d.age`: enough of the id to tell files apart. */
export const fileName = (mid: string): string => `berkas-${mid.replace(/[^A-Za-z0-9]/g, '').slice(0, 8)}.age`;
