/**
 * What a host is here: where a snippet may be pasted, what the host's editor leaves of it, and the page in which it then
 * stands. One module for each; `source` says where its rule was read.
 */

import type { Filter } from './filter.ts';

/** A place of `src/site/paste/hosts.ts`, as `host/name`. */
export type PlaceName = `${string}/${string}`;

export interface HostModel {
  /** As the table names it. */
  readonly name: string;
  /** Where its rule comes from. */
  readonly source: string;
  /** Whose snippets are pasted here. */
  readonly places: readonly PlaceName[];
  /** What its editor takes away; without one it keeps everything. */
  readonly filter?: Filter;
  /** Its template must parse as XML. */
  readonly xml?: true;
  /** Headers of its pages. */
  readonly headers?: { readonly [name: string]: string };
  /** Headers of our files in a folder of this site; without them those of a plain web server, which sends none. */
  readonly folder?: { readonly [name: string]: string };
  /** `sandbox` of the frame on an origin of the host's own in which it puts what was pasted. */
  readonly sandbox?: string;
  /** Why no frame of ours opens there; the numbers beside it stay. */
  readonly noFrames?: string;
  /** No link to a number is left: it can be read, not tapped. */
  readonly textOnly?: true;
  /** The page around the snippet; `{elsewhere}` is a server of somebody else. */
  page(snippet: string, head: string): string;
}

/** Something below, to see whether it moves. */
export const BELOW = '<p id="below">Kegiatan warga minggu ini: kerja bakti, posyandu, dan pasar murah.</p>';

/** A page that looks like a site and asks nobody for anything. */
export const page = (snippet: string, head = ''): string => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Situs Contoh</title>
${head}
</head>
<body>
<h1>Situs Contoh</h1>
<p>Halaman contoh. Bukan situs sungguhan.</p>
<div id="pasted">${snippet}</div>
${BELOW}
</body>
</html>
`;
