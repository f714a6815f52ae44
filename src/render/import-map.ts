/** Hashes of our files as a page's import map: the browser then also holds what a script fetches later against them. */

import { regionFile } from '../core/region.ts';

/** As `sri.json` holds it: file, beside `ramah.js`, to `sha384-…`. */
export interface Hashes {
  readonly version: string;
  readonly files: { readonly [file: string]: string };
}

/**
 * The import map of a page that uses `ramah.js`. Of the thousand files of regions only those of this one are named: a map
 * of all would weigh more than everything else.
 *
 * @param base where the files lie, as the page writes it: `/ramah/`
 * @param region Kemendagri code at any level; without one, only the national numbers are held
 */
export function importMap({ files }: Hashes, base: string, region = ''): string {
  const digits = regionFile(region);
  const wanted = (file: string): boolean =>
    /^ramah(\.[\w.-]+)?\.js$/.test(file) ||
    file === 'quick-exit.js' ||
    /^rights\/[^/]+\.js$/.test(file) ||
    (digits !== undefined && new RegExp(`^regions/${digits}(\\.\\w+)?\\.js$`).test(file));
  const integrity = Object.fromEntries(
    Object.entries(files).flatMap(([file, hash]) => (wanted(file) ? [[base + file, hash]] : [])),
  );
  return `<script type="importmap">
${JSON.stringify({ integrity }, null, 2)}
</script>
<script type="module" src="${base}ramah.js" integrity="${files['ramah.js']}"></script>
`;
}
