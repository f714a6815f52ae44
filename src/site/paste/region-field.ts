/** A field that finds a region by its name: typing shows what fits, arrows and Enter choose (WAI-ARIA: combobox with a list). */

import {
  LitElement,
  css,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { define } from '../../elements/shared/define.ts';
import { loadNames } from './load-names.ts';
import { complete, findRegions, regionLabel, regionNamed, type Region } from './regions-list.ts';

export interface RegionWords {
  readonly label: string;
  readonly hint: string;
  readonly unknown: string;
  readonly loading: string;
  readonly failed: string;
  /** More fit than are listed. */
  readonly more: string;
  chosen(code: string): string;
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

const MOST = 20;

export class RegionField extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    text: { attribute: false },
    fits: { state: true },
    open: { state: true },
    at: { state: true },
    region: { state: true },
    files: { state: true },
  };

  words!: RegionWords;
  text = '';
  private fits: readonly Region[] = [];
  private open = false;
  /** Place of the one that Enter takes; -1 for none. */
  private at = -1;
  private region: Region | null = null;
  /** Of the names that are not at hand. */
  private files: 'loaded' | 'loading' | 'failed' = 'loaded';
  /** The text that was looked for last. */
  private sought: string | undefined;
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
    .list {
      position: absolute;
      z-index: 2;
      inset-inline: 0;
      margin-top: 4px;
      padding: 8px;
      border: 2px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_raised);
    }
    ul {
      max-height: 400px;
      margin: 0;
      padding: 0;
      overflow: auto;
      list-style: none;
    }
    .list small {
      margin: 0;
      padding: 8px 12px 0;
      border-top: 1px solid var(--_accent);
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

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('text') || this.text === this.sought) return;
    // From outside: what is at hand is known there too.
    this.seek();
    this.region = regionNamed(this.text) ?? null;
    this.told = this.telling();
    if (!this.region) void this.complete();
  }

  private typed({ target }: Event): void {
    this.text = (target as HTMLInputElement).value;
    this.open = true;
    this.at = -1;
    this.seek();
    // A whole name or a code counts at once, also where nobody opens the list.
    this.tell(regionNamed(this.text) ?? null);
    void this.complete();
  }

  private seek(): void {
    this.sought = this.text;
    const marked = this.fits[this.at]?.code;
    this.fits = findRegions(this.text, MOST + 1);
    this.at = this.fits.findIndex(({ code }) => code === marked);
  }

  /** Loads what the text may mean, and looks again. */
  private async complete(): Promise<void> {
    const { text } = this;
    this.files = 'loading';
    const files = await complete(text, loadNames).then(
      () => 'loaded' as const,
      () => 'failed' as const,
    );
    if (text !== this.text || text !== this.sought) return;
    this.files = files;
    if (files === 'failed') return;
    this.seek();
    const region = regionNamed(text);
    if (region && !this.open) this.choose(region);
    else this.tell(region ?? null);
  }

  private tell(region: Region | null): void {
    this.region = region;
    if (this.told === this.telling()) return;
    this.told = this.telling();
    this.dispatchEvent(new RegionChosen(region, this.text));
  }

  private telling(): string {
    return `${this.region?.code ?? ''} ${this.text}`;
  }

  private choose(region: Region): void {
    this.text = this.sought = regionLabel(region);
    this.fits = [];
    this.open = false;
    this.files = 'loaded';
    this.tell(region);
  }

  private clicked({ target }: Event): void {
    const options = [...this.renderRoot.querySelectorAll('li')];
    const region = this.fits[options.findIndex((option) => option.contains(target as Node))];
    if (region) this.choose(region);
  }

  private key(event: KeyboardEvent): void {
    const length = Math.min(this.fits.length, MOST);
    const taken = this.fits[Math.max(this.at, 0)];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !this.open) {
      this.open = true;
      this.seek();
    } else if (step && length > 0) this.at = (this.at + step + length + (this.at < 0 && step < 0 ? 1 : 0)) % length;
    else if (event.key === 'Escape' && this.open) this.open = false;
    else if (event.key === 'Enter' && this.open && taken) this.choose(taken);
    else return;
    event.preventDefault();
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  private hint(): string {
    const { words, region, files, fits, text } = this;
    if (region) return words.chosen(region.code);
    if (files !== 'loaded') return words[files];
    return fits.length > 0 || text.trim() === '' ? words.hint : words.unknown;
  }

  protected override render(): TemplateResult {
    const { words, at, files } = this;
    const fits = this.fits.slice(0, MOST);
    const more = this.fits.length > MOST ? words.more : '';
    const open = this.open && fits.length > 0;
    const heard = open ? `${words.count(fits.length)} ${more}` : files === 'failed' ? words.failed : '';
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
        @blur=${() => (this.open = false)}
      />
      <small id="hint">${this.hint()}</small>
      ${
        open
          ? html`<div class="list" @mousedown=${(event: Event) => event.preventDefault()}>
              <ul id="list" role="listbox" aria-label=${words.label} @click=${this.clicked} @keydown=${this.key}>
                ${fits.map(
                  (region, place) =>
                    html`<li id="fit-${place}" role="option" aria-selected=${place === at}>
                      ${region.name}<br /><span>${region.within || region.code}</span>
                    </li>`,
                )}
              </ul>
              ${more ? html`<small>${more}</small>` : nothing}
            </div>`
          : nothing
      }
      <div class="heard" role="status">${heard}</div>`;
  }
}

define('ramah-region-field', RegionField);

declare global {
  interface HTMLElementTagNameMap {
    'ramah-region-field': RegionField;
  }
}
