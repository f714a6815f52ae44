/**
 * The one script that a site embeds. It finds our tags, now and later, and loads only those elements, with the region's
 * data beside them. `<div data-ramah="hotline-card" data-region="35.76">` means the same as the tag: editors that strip
 * unknown tags keep it.
 *
 * Nothing here throws into the host page, whatever that page has done to the functions of the browser. Whatever fails, what
 * the owner wrote inside the tag stays. Trees inside shadow roots are not searched: that would mean a look at every element
 * of every page. A tag there is upgraded when its kind is defined: by one outside, or by the element's own file.
 */
export {};
