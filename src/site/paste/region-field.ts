/** A field that finds a region by its name: typing shows what fits, arrows and Enter choose (WAI-ARIA: combobox with a list). */

import { LitElement, css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../../elements/shared/define.ts';
import { findRegions, regionLabel, regionNamed, type Region } from './regions-list.ts';

export interface RegionWords {
  readonly label: string;
  readonly hint: string;
  /** So many fit; read aloud. */
  count(number: number): string;
}

/** Fired when another region is chosen: null for one that nobody knows, and for an empty field. */
export class RegionChosen extends Event {
  constructor(
    readonly region: Region | null,
    readonly text: string,
  ) {
    super('region-chosen');
  }
}

const MOST = 8;

export class RegionField extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    text: { attribute: false },
    fits: { state: true },
    at: { state: true },
  };

  words: RegionWords = { label: '', hint: '', count: String };
  text = '';
  private fits: readonly Region[] = [];
  /** Place of the one that Enter takes; -1 for none. */
  private at = -1;
  private told: string | undefined;

  static override styles = css`
    :host {
      display: block;
      position: relative;
    }
    label {
      display: block;
      font-weight: 700;
    }
    small {
      display: block;
      margin-top: 4px;
      color: var(--_muted);
      font-size: 16px;
    }
    input {
      box-sizing: border-box;
      width: 100%;
      min-height: 48px;
      margin-top: 4px;
      padding: 8px 12px;
      border: 2px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_raised);
      color: var(--_ink);
      font: inherit;
    }
    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    ul {
      position: absolute;
      z-index: 2;
      inset-inline: 0;
      max-height: 400px;
      margin: 4px 0 0;
      padding: 8px;
      overflow: auto;
      border: 2px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_raised);
      list-style: none;
    }
    li {
      min-height: 48px;
      padding: 10px 12px;
      border-radius: 8px;
      box-sizing: border-box;
      cursor: pointer;
    }
    li span {
      color: var(--_muted);
      font-size: 16px;
    }
    li[aria-selected='true'],
    li:hover {
      background: var(--_accent-soft);
    }
    li[aria-selected='true'] {
      box-shadow: inset 0 0 0 2px var(--_accent);
    }
    .heard {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `;

  private typed({ target }: Event): void {
    this.text = (target as HTMLInputElement).value;
    this.fits = findRegions(this.text, MOST);
    this.at = -1;
    // A whole name or a code counts at once, also where nobody opens the list.
    this.tell(regionNamed(this.text) ?? null);
  }

  private tell(region: Region | null): void {
    const told = `${region?.code ?? ''} ${this.text}`;
    if (told === this.told) return;
    this.told = told;
    this.dispatchEvent(new RegionChosen(region, this.text));
  }

  private choose(region: Region): void {
    this.text = regionLabel(region);
    this.fits = [];
    this.tell(region);
  }

  private clicked({ target }: Event): void {
    const options = [...this.renderRoot.querySelectorAll('li')];
    const region = this.fits[options.findIndex((option) => option.contains(target as Node))];
    if (region) this.choose(region);
  }

  private key(event: KeyboardEvent): void {
    const { length } = this.fits;
    const taken = this.fits[Math.max(this.at, 0)];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && length === 0) this.fits = findRegions(this.text, MOST);
    else if (step) this.at = (this.at + step + length + (this.at < 0 && step < 0 ? 1 : 0)) % length;
    else if (event.key === 'Escape' && length > 0) this.fits = [];
    else if (event.key === 'Enter' && taken) this.choose(taken);
    else return;
    event.preventDefault();
  }

  protected override render(): TemplateResult {
    const { words, fits, at } = this;
    const open = fits.length > 0;
    return html`<label id="name" for="field">${words.label}</label>
      <input
        id="field"
        role="combobox"
        aria-labelledby="name"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${open}
        aria-controls=${open ? 'list' : nothing}
        aria-activedescendant=${open && at >= 0 ? `fit-${at}` : nothing}
        aria-describedby="hint"
        .value=${this.text}
        @input=${this.typed}
        @keydown=${this.key}
        @blur=${() => (this.fits = [])}
      />
      <small id="hint">${words.hint}</small>
      ${
        open
          ? html`<ul
              id="list"
              role="listbox"
              aria-label=${words.label}
              @mousedown=${(event: Event) => event.preventDefault()}
              @click=${this.clicked}
              @keydown=${this.key}
            >
              ${fits.map(
                (region, place) =>
                  html`<li id="fit-${place}" role="option" aria-selected=${place === at}>
                    ${region.name}<br /><span>${region.within || region.code}</span>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <div class="heard" role="status">${open ? words.count(fits.length) : ''}</div>`;
  }
}

define('ramah-region-field', RegionField);

declare global {
  interface HTMLElementTagNameMap {
    'ramah-region-field': RegionField;
  }
}
