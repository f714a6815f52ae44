import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { FallbackNumber } from './numbers.ts';

/** Numbers as large links that are also readable text, emergency numbers first and in red. Styles: `calls`. */
export function callLinks(numbers: readonly FallbackNumber[]): TemplateResult {
  const sorted = [...numbers].sort((a, b) => +b.emergency - +a.emergency);
  return html`<ul class="calls">
    ${sorted.map(
      ({ label, display, dial, emergency }) =>
        html`<li>
          <a
            class="call ${emergency ? 'danger' : ''}"
            href="tel:${dial}"
            aria-label="${msg('Telepon')} ${label}, ${display}"
          >
            <span class="call-label">${label}</span>
            <span class="call-number">${display}</span>
          </a>
        </li>`,
    )}
  </ul>`;
}
