import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { excerpt, find, sections, type Section } from './find.ts';
import { addressOf, TITLES } from './guides.ts';
import { GUIDES } from './texts.ts';

const ALL: Section[] = GUIDES.flatMap(([guide, text]) => sections(guide, text));
const SHOWN = 30;

/** Searches the guides' texts, which are in this page: nothing is asked of a server. */
class GuideSearch extends LitElement {
  static override properties = { question: { state: true } };
  static override styles = css`
    :host {
      display: block;
      font-size: 16px;
      line-height: 1.5;
    }
    input {
      box-sizing: border-box;
      width: 100%;
      min-height: 48px;
      margin: 4px 0 8px;
      padding: 8px 12px;
      border: 2px solid;
      border-radius: 8px;
      font: inherit;
    }
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding: 12px 0;
      border-top: 1px solid #767676;
    }
    a {
      display: inline-block;
      padding: 4px 0;
      color: #0b57a4;
      font-weight: 700;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `;
  declare question: string;

  constructor() {
    super();
    this.question = '';
  }

  override render(): TemplateResult {
    const found = find(this.question, ALL);
    const typed = ({ target }: Event): void => void (this.question = (target as HTMLInputElement).value);
    return html`<label>Cari di semua panduan / Search all guides <input type="search" @input=${typed} /></label>
      <p role="status">${this.question.trim() ? `${found.length} bagian ditemukan / sections found` : nothing}</p>
      <ol>
        ${found.slice(0, SHOWN).map((section) => {
          const title = TITLES[section.guide] ?? section.guide;
          return html`<li>
            <a href="./${addressOf(title)}" target="_top">${title.split('/').at(-1)} › ${section.heading}</a>
            <p>${excerpt(section, this.question)}</p>
          </li>`;
        })}
      </ol>`;
  }
}

if (!customElements.get('guide-search')) customElements.define('guide-search', GuideSearch);
