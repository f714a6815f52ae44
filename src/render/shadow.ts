/**
 * The hotline card as Declarative Shadow DOM: the card's own template and looks, drawn without a browser. What a script
 * draws later in its place is the same, so nothing moves.
 */

import { html, type CSSResult } from 'lit';
import { msg } from '@lit/localize';
import { hoursWords } from '../elements/shared/hours.ts';
import { sheet } from '../elements/shared/sheet.styles.ts';
import { tokens } from '../elements/shared/tokens.ts';
import { styles } from '../elements/hotline-card/hotline-card.styles.ts';
import { options } from '../elements/hotline-card/options.ts';
import { openUntil } from '../elements/hotline-card/times.ts';
import { mayRestOnHolidays, type OfficeHours } from '../core/opening-hours.ts';
import type { Asked } from './asked.ts';
import { Markup, opening } from './markup.ts';
import { templateText } from './template.ts';

/** As much of an element as the card needs while nothing is on a screen. */
class Bare {
  readonly shadowRoot = null;
  attachShadow(): object {
    return { childNodes: [] };
  }
}

const CARD_ATTRIBUTES = ['region', 'variant', 'audience', 'channels', 'name', 'phone', 'whatsapp', 'hours'] as const;

/** What needs a script keeps its place and is not seen until there is one. */
const STILL = 'button,.more{visibility:hidden}.status{visibility:hidden}';

/** Hours, behind the place that "open now" will take: whether somebody answers is known only when a visitor looks. */
const times = (hours: OfficeHours): ReturnType<typeof html> =>
  html`<strong class="status" aria-hidden="true">${openUntil(`00.00 ${hours.zone}`)}</strong>
    ${hoursWords(hours)}.${mayRestOnHolidays(hours) ? ` ${msg('Hari libur bisa tutup.')}` : ''}`;

/**
 * A shadow root for the card's tag.
 *
 * @param nonce for its style, where the page's policy asks for one
 */
export async function cardShadow({ attribute, moment, files }: Asked, nonce: string): Promise<Markup> {
  Object.assign(globalThis, { HTMLElement: (globalThis as { HTMLElement?: unknown }).HTMLElement ?? Bare });
  const { HotlineCard } = await import('../elements/hotline-card/hotline-card.ts');
  const looks: CSSResult[] = [tokens, sheet, styles];
  class Still extends HotlineCard {
    override wear(...more: CSSResult[]): void {
      looks.push(...more);
    }
  }
  const card = new Still();
  for (const name of CARD_ATTRIBUTES) card[name] = attribute(name);
  card.moment = moment;
  card.times = { times };
  card.shard = card.region ? await files.region(card.region) : null;
  card.options = await options(card);
  const style = `${looks.map(({ cssText }) => cssText).join('\n')}\n${STILL}`.replace(/\s+/g, ' ');
  return new Markup(
    `<template shadowrootmode="open">${opening('style', { nonce }).text}${style}</style>${templateText(card.face(card.shard)).replace(/\s*\n\s*/g, '\n')}</template>\n`,
  );
}
