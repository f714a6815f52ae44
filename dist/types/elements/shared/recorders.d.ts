/** For the owner of a page that records its visitors. Loaded only where a recorder was found. */
export {};
