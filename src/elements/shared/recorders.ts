/** For the owner of a page that records its visitors. Loaded only where a recorder was found. */

console.warn(
  '[ramah] This page runs a session recorder. It cannot read the form, but it records that somebody opened it and when. ' +
    'Leave it off on pages with Ramah.',
);

export {};
