/** What an owner wishes: which element, for which region, how it looks, and where the files lie. */

import { knownLanguage, type Language } from '../../locales/languages.ts';
import { ELEMENTS, HOSTS, placesOf, type ElementName, type Host, type Place } from './hosts.ts';
import { regionLabel, regionNamed, type Region } from './regions-list.ts';

export interface Wishes {
  /** Of this page. */
  readonly speaks: Language;
  readonly region: Region | null;
  /** As it was typed. */
  readonly regionText: string;
  readonly element: ElementName;
  /** Of the element. */
  readonly lang: Language;
  readonly attributes: { readonly [name: string]: string };
  readonly files: string;
  readonly office: string;
  readonly host: Host;
  /** Name of a place of that host. */
  readonly place: string;
}

/** What may be chosen for the looks of an element; the first is what a tag without the attribute shows. */
export const LOOKS: { readonly [element in ElementName]?: { readonly [attribute: string]: readonly string[] } } = {
  'hotline-card': {
    variant: ['card', 'strip', 'inline'],
    audience: ['', 'child', 'woman', 'witness', 'school', 'disability'],
  },
  'help-button': { position: ['bottom-right', 'bottom-left', 'top-right', 'top-left', 'inline'] },
  'quick-exit': { position: ['top', 'bottom', 'flow'] },
  'rights-infographic': { topic: ['perempuan', 'anak', 'korban', 'kdrt', 'sekolah', 'disabilitas', 'kelurahan'] },
};

/** Elements that can name the office that reads reports, and those that need one. */
export const OFFICES: readonly ElementName[] = ['report-form', 'report-follow-up', 'help-button', 'where-to-report'];
export const needsOffice = (element: ElementName): boolean => /^report-/.test(element);

/** Attributes of this element alone: a choice that was made for another stays kept, and is not written. */
export function chosenAttributes({ element, attributes }: Wishes): { [name: string]: string } {
  const looks = LOOKS[element] ?? {};
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => {
      if (value === '' || value === looks[name]?.[0]) return false;
      return name === 'theme' || name in looks || (OFFICES.includes(element) && /^(receiver|office-)/.test(name));
    }),
  );
}

/** The place that is meant: of another host the first. */
export function placeOf({ host, place }: Wishes): Place {
  const places = placesOf(host);
  return (places.find(({ name }) => name === place) ?? places[0]) as Place;
}

/**
 * Reads `#w=35.76&e=hotline-card&s=wordpress&b=en`. Not the office: a link could then make a page send its reports to a
 * stranger.
 */
export function readWishes(hash: string): Wishes {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const text = asked.get('w') ?? '';
  const region = regionNamed(text) ?? null;
  const speaks = knownLanguage(asked.get('b') ?? '') ?? 'id';
  return {
    speaks,
    region,
    // The field looks for one that is not at hand.
    regionText: region ? regionLabel(region) : text,
    element: ELEMENTS.find((one) => one === asked.get('e')) ?? 'hotline-card',
    lang: speaks,
    attributes: {},
    files: '/ramah/',
    office: '',
    host: HOSTS.find((one) => one === asked.get('s')) ?? 'opensid',
    place: '',
  };
}
