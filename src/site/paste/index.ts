/** The page that writes snippets: one classic script with the whole country in it, which also works from a folder. */

import { define } from '../../elements/shared/define.ts';
import { loadNumbers, loadRegion } from '../../embed/pages/regions.ts';
import { loadTopic } from '../../embed/pages/rights.ts';
import type { Hashes } from '../../render/import-map.ts';
import { notBeforeRelease } from '../../core/release.ts';
import { Paste } from './paste.ts';

/** The build writes what `dist/sri.json` says into the page: from a folder it could not be fetched. */
function readHashes(): Hashes {
  try {
    return JSON.parse(document.getElementById('sidik')?.textContent ?? '') as Hashes;
  } catch {
    throw new Error('[ramah] pasang.html is not the one that came with this pasang.js: copy both from one release.');
  }
}

class Page extends Paste {
  override hashes = readHashes();
  override data = { region: loadRegion, numbers: loadNumbers, topic: loadTopic };
  override moment = notBeforeRelease(new Date());
}

define('ramah-paste', Page);
