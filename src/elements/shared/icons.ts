import { html, type SVGTemplateResult, type TemplateResult } from 'lit';

export * from '../../generated/icons.ts';

export type Icon = () => SVGTemplateResult;

/** An icon of Lucide beside a word that says the same; screen readers skip it. Styles: `.icon` of the element. */
export function icon(paths: Icon): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${paths()}
  </svg>`;
}
