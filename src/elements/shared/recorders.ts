/** For the owner of a page that records its visitors. Loaded only where a recorder was found. */

let told = false;

/** Once. A function, for in a page that is one file a module runs at once. */
export function warnOfRecorder(): void {
  if (told) return;
  told = true;
  console.warn(
    '[ramah] This page runs a session recorder. It cannot read the form, but it records that somebody opened it and when. ' +
      'Leave it off on pages with Ramah.',
  );
}
