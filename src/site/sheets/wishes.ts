/** What is asked of the page, and how a link can ask it: letters and numbers after "#", which no server is sent. */

import { PAPERS, type Paper } from '../../core/poster/scene.ts';
import { parseRegion } from '../../core/region.ts';
import type { Ink } from '../../elements/rights-infographic/poster/draw.ts';
import type { Form } from '../../elements/rights-infographic/poster/sheet.ts';
import { regions } from '../../generated/wall.ts';
import { knownLanguage, type Language } from '../../locales/languages.ts';

export interface Wishes {
  /** As it was typed: a code or a name. */
  region: string;
  /** Places in the list of topics. */
  topics: readonly number[];
  form: Form;
  paper: Paper;
  ink: Ink;
  lang: Language;
  place: string;
  qr: string;
}

const ALL = [0, 1, 2, 3, 4, 5, 6];

/** What hangs where: places in the list of topics. */
export const WALLS = { all: ALL, kelurahan: [6, 1, 3, 2, 0, 5], school: [4, 0, 2, 5] } as const;

/** Reads `#w=35.76&t=1,4&k=A3&c=hitam&b=en&f=kartu&n=Nama&q=https://…`; whatever is not there or wrong keeps its default. */
export function readWishes(hash: string): Wishes {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const get = (name: string): string => asked.get(name) ?? '';
  const topics = get('t')
    .split(',')
    .map((text) => Number(text) - 1)
    .filter((at) => ALL.includes(at));
  const paper = get('k').toUpperCase();
  return {
    region: get('w'),
    topics: topics.length > 0 ? topics : ALL,
    form: get('f') === 'kartu' ? 'pocket' : 'poster',
    paper: paper in PAPERS ? (paper as Paper) : 'A4',
    ink: get('c') === 'hitam' ? 'grey' : 'colour',
    lang: knownLanguage(get('b')) ?? 'id',
    place: get('n'),
    qr: get('q'),
  };
}

/** Finds a regency, city or province by a code at any level or by its name. */
export function findRegion(text: string): (typeof regions)[number] | undefined {
  const asked = text.trim().toLowerCase();
  const chain = parseRegion(asked)?.chain ?? [];
  return (
    chain.map((code) => regions.find(([own]) => own === code)).find(Boolean) ??
    regions.find(([, name]) => name.toLowerCase() === asked)
  );
}
