/** How to reach a channel, and how far its number can be trusted. */

import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { dialled, type Contact, type Words } from '../../core/channel.ts';
import type { Reachable } from '../../core/guide.ts';
import { breakable } from '../../elements/shared/breakable.ts';
import { hoursWords } from '../../elements/shared/hours.ts';

/** Words of a region's file, which carries all languages. */
export const wordsIn = (words: Words, lang: string): string =>
  typeof words === 'string' ? words : (words[lang] ?? words.id);

/** The ways to a channel, large, and what is known of its hours and its source. */
export function contacts(
  { kind, contacts, hours, hoursNote, cost, sourceYear, checked }: Reachable,
  lang: string,
): TemplateResult {
  const year = sourceYear ? `${msg('sumber tahun')} ${sourceYear}` : msg('sumber tanpa tahun');
  const open = hours ? hoursWords(hours) : hoursNote && wordsIn(hoursNote, lang);
  const look = kind === 'danger-now' ? 'call danger' : 'call';
  return html`<div class="calls">${contacts.filter(({ way }) => way !== 'sms').map((one) => link(one, look))}</div>
    <p class="hint">
      ${[open, cost === 'free' && msg('Gratis'), checked.how === 'document' && msg('Belum dicoba'), year]
        .filter(Boolean)
        .join('\u00a0· ')}
    </p>`;
}

/** A page or a chat opens in place of this one: in its own frame it would be shut in. */
function link(contact: Contact, look: string): TemplateResult {
  const { way, display } = contact;
  if (way === 'address') return html`<p>${display}</p>`;
  const [href, label] =
    way === 'web'
      ? [contact.url, msg('Buka')]
      : way === 'whatsapp'
        ? [`https://wa.me/${dialled(contact).slice(1)}`, 'WhatsApp']
        : [`tel:${dialled(contact)}`, msg('Telepon')];
  return html`<a class=${look} href=${href} rel="noreferrer">
    <span class="call-label">${label}</span>
    <span class="call-number ${way}">${way === 'web' ? breakable(display) : display}</span>
  </a>`;
}
