/** Every snippet of the page "Pasang" in every host of this folder: what is pasted, what is left of it, and where it goes. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { filesIn } from '../../src/render/files.ts';
import { ELEMENTS, PLACES, snippet, type ElementName, type Place, type Snippet } from '../../src/site/paste/snippet.ts';
import { LOOKS } from '../../src/site/paste/wishes.ts';
import type { Language } from '../../src/locales/languages.ts';
import { dist } from '../journeys/town.ts';
import { applyFilter } from './filter.ts';
import type { HostModel } from './host.ts';
import { HOST_MODELS } from './hosts.ts';
import type { Site } from './site.ts';
import type { Seen } from './visit.ts';

export const hashes = JSON.parse(readFileSync(join(dist, 'sri.json'), 'utf8')) as {
  version: string;
  files: { [file: string]: string };
};

/** One snippet in one place of one host. */
export interface Case {
  readonly model: HostModel;
  readonly place: Place;
  readonly written: Snippet;
  /** What the host leaves of it. */
  readonly left: string;
}

/** What an owner chooses beside the element. */
export interface Wished {
  readonly region: string;
  readonly lang: Language;
  readonly looks: { readonly [attribute: string]: string };
}
const USUAL: Wished = { region: '35.76', lang: 'id', looks: {} };

/** Every way in which an element may look: each value of each of its attributes with each of the others. */
export const looksOf = (element: ElementName): Wished['looks'][] =>
  Object.entries(LOOKS[element] ?? {}).reduce<Wished['looks'][]>(
    (looks, [name, values]) => looks.flatMap((look) => values.map((value) => ({ ...look, [name]: value }))),
    [{}],
  );

/** Name of the folder with our files on a host's server. */
export const folderOf = ({ name }: HostModel): string => name.toLowerCase().replace(/[^a-z\d]+/g, '-');

export class Workshop {
  readonly site: Site;
  private readonly bench: Page;
  private readonly data = filesIn(dist);

  /** @param bench an empty page, in which texts are filtered */
  constructor(site: Site, bench: Page) {
    this.site = site;
    this.bench = bench;
  }

  /** @param folder name of the folder in the snippet's addresses */
  write(place: Place, element: ElementName, folder: string, { region, lang, looks } = USUAL): Promise<Snippet> {
    const { elsewhere } = this.site;
    return snippet(place, element, {
      region,
      lang,
      attributes: { receiver: elsewhere, 'office-key': 'A'.repeat(43), 'office-epoch': '1', ...looks },
      files: `/${folder}/ramah/`,
      office: `${elsewhere}/${folder}/ramah/`,
      hashes,
      moment: new Date(),
      data: this.data,
    });
  }

  async filtered({ filter }: HostModel, html: string): Promise<string> {
    return filter ? this.bench.evaluate(applyFilter, { html, filter }) : html;
  }

  /** An error of the XML parser, or nothing. */
  xmlMistake(html: string): Promise<string | undefined> {
    return this.bench.evaluate((text) => {
      const xml = `<div xmlns="http://www.w3.org/1999/xhtml">${text}</div>`;
      const parsed = new DOMParser().parseFromString(xml, 'application/xhtml+xml');
      return parsed.querySelector('parsererror')?.textContent ?? undefined;
    }, html);
  }

  /** All elements in one place; `folder` when it is not the host's own. */
  async casesOf(model: HostModel, place: Place, folder = folderOf(model)): Promise<Case[]> {
    const cases: Case[] = [];
    for (const element of ELEMENTS) cases.push(await this.caseOf(model, place, element, folder));
    return cases;
  }

  async caseOf(
    model: HostModel,
    place: Place,
    element: ElementName,
    folder = folderOf(model),
    wished = USUAL,
  ): Promise<Case> {
    const written = await this.write(place, element, folder, wished);
    return { model, place, written, left: await this.filtered(model, written.html) };
  }

  /** Every host with each of its places. */
  async all(): Promise<Case[][]> {
    const found: Case[][] = [];
    for (const model of HOST_MODELS) {
      this.site.folder(folderOf(model), model.folder ?? {});
      for (const place of PLACES)
        if (model.places.includes(`${place.host}/${place.name}`)) found.push(await this.casesOf(model, place));
    }
    return found;
  }

  /** Puts what is left into the host's page; `csp`: a policy in place of the host's. */
  put({ model }: Case, body: string, head: string, csp?: string): string {
    const headers = { ...model.headers, ...(csp ? { 'Content-Security-Policy': csp } : {}) };
    const html = model.page(body, head);
    if (!model.sandbox) return this.site.put({ html, headers });
    const inside = this.site.putElsewhere({ html, headers });
    const frame = `<iframe src="${inside}" sandbox="${model.sandbox}" title="Isi" width="340" height="2000"></iframe>`;
    return this.site.put({ html: model.page(frame, '') });
  }
}

const RUNS =
  /<script[^>]*\/(ramah|hotline-card|help-button|where-to-report|report-\w+|follow-up|rights-\w+|quick-exit)[\w.-]*\.js"/;

/** Where an element can show itself, by what is left of its snippet and by what the theme adds. */
export function expected({ model, left }: Case, head = ''): Seen['upgraded'] {
  if (RUNS.test(left + head) && /<ramah-|data-ramah=/.test(left)) return model.sandbox ? 'frame' : 'page';
  return /<iframe/.test(left) && !model.noFrames ? 'frame' : 'no';
}

/** So that the last part, too, can be scrolled above what lies at the foot of the window. */
const ROOM = '<p>&#160;</p>'.repeat(14);

/** Several snippets on one page, each in a part of its own: `#s0`, `#s1` … */
export const stacked = (cases: readonly Case[]): string =>
  cases.map(({ left }, at) => `<section id="s${at}">${left}</section>`).join('\n') + ROOM;

const SURVIVES: readonly [name: string, pattern: RegExp][] = [
  ['script', /<script/],
  ['style sheet', /<link/],
  ['tag', /<ramah-/],
  ['div', /data-ramah=/],
  ['frame', /<iframe/],
  ['tel:', /href="tel:/],
];
/** What the host leaves, in one line. */
export const survives = (texts: readonly string[]): string =>
  [...SURVIVES.filter(([, pattern]) => texts.some((text) => pattern.test(text))).map(([name]) => name), 'text'].join(
    ', ',
  );
