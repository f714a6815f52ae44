console.warn("[ramah] This page runs a session recorder. It cannot read the form, but it records that somebody opened it and when. Leave it off on pages with Ramah.");
