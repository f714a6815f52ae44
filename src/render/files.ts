/** The files of regions and topics, read from a folder of this package: the same that a page loads. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { regionFile } from '../core/region.ts';
import type { Files } from './asked.ts';

/** @param folder `dist`, or `src` when the program runs from its sources */
export function filesIn(folder: string): Files {
  const load = async <Content>(file: string): Promise<Content> =>
    ((await import(pathToFileURL(join(folder, file)).href)) as { default: Content }).default;
  /** Null where there is no such region. */
  const region = async <Content>(code: string, part: string): Promise<Content | null> => {
    const digits = regionFile(code);
    return digits ? load<Content>(join('regions', `${digits}${part}.js`)).catch(() => null) : null;
  };
  return {
    region: (code) => region(code, ''),
    numbers: (code) => region(code, '.numbers'),
    topic: (id, lang) => load(join('rights', `${id}.${lang}.js`)),
  };
}
