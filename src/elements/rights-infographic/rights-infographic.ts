import { html, nothing, svg, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { RegionNumbers } from '../../core/region.ts';
import { DEFAULT_TOPIC, parseTopic, TOPICS, type Right, type Topic, type TopicId } from '../../core/rights.ts';
import { currentLanguage, type Language } from '../../locales/languages.ts';
import { choosePageLanguage, joinPageLanguage } from '../../locales/page-language.ts';
import { loadNumbers } from '../../regions.ts';
import { loadTopic } from '../../rights.ts';
import { callLinks } from '../shared/call-links.ts';
import { calls } from '../shared/calls.styles.ts';
import { Drawn, states, type Changes } from '../shared/drawn.ts';
import { FailedEvent, ReadyEvent } from '../shared/events.ts';
import { fallbackNumbers } from '../shared/numbers.ts';
import { sheet } from '../shared/sheet.styles.ts';
import { tokens } from '../shared/tokens.ts';
import type { Tool, Tools } from './tools.ts';
import { styles } from './rights-infographic.styles.ts';
import { localVoice } from '../shared/voices.ts';

/** What is on screen: a topic in one language. */
interface Shown {
  readonly topic: Topic;
  readonly lang: Language;
}

const told = new Set<string>();

/**
 * Know your rights: each right is a picture, one plain sentence, what it means, and its article. The region's numbers stand
 * beside them. Reading aloud, the sources and the sheets to print are fetched when somebody asks for them.
 *
 * What the site's owner writes inside the tag, a plain `tel:` link, is shown until the element is ready and if it never is.
 *
 * @summary Rights in pictures and plain sentences, with the numbers to call.
 * @tag ramah-rights-infographic
 * @attr topic - whose rights; the visitor can choose another. `perempuan` without one, or with one that is unknown
 * @attr {string} region - Kemendagri code at any level, with or without dots: `35.76`. Without one, or with one that is unknown, the national numbers are shown
 * @attr {string} lang - language of the whole page: `id` or `en`
 * @attr {'auto' | 'light' | 'dark'} theme - colours; `auto` follows the visitor's system
 * @attr {string} qr - an address of the site for the QR code on printed sheets. Nothing in it may tell the subject. Without one, sheets have no code
 * @slot - what stands here until the element is ready: a number as a plain link
 * @event {ReadyEvent} ramah-ready - rights and numbers are shown
 * @event {FailedEvent} ramah-failed - the topic's file did not load (`reason: 'topic'`); numbers are shown. Or the topic is unknown (`'unknown-topic'`); the default one is shown
 * @cssprop [--ramah-accent] - colour of pictures and buttons
 * @cssprop [--ramah-surface] - background
 * @cssprop [--ramah-ink] - text
 * @cssprop [--ramah-radius=12px] - corners
 * @cssprop [--ramah-font] - font family; the page's own without it
 */
export class RightsInfographic extends Drawn {
  static override styles = [tokens, sheet, calls, styles];

  static override properties = {
    topic: {},
    region: {},
    theme: { reflect: true as const },
    qr: {},
    ...states('moment', 'shown', 'near', 'failed', 'tools'),
  };

  /** @type {'anak' | 'perempuan' | 'korban' | 'kdrt' | 'sekolah' | 'disabilitas' | 'kelurahan'} */
  topic = '';
  region = '';
  theme: 'auto' | 'light' | 'dark' = 'auto';
  qr = '';
  /** When the visitor looks: numbers that nobody checked for too long are left out. The phone's time without it. */
  moment: Date | undefined;

  private shown: Shown | undefined;
  private near: RegionNumbers | null = null;
  /** The topic that did not load last. */
  private failed: TopicId | undefined;
  /** What the visitor chose here; the page's own word counts again when it changes. */
  private chosen: TopicId | undefined;
  /** Reading aloud, sources and sheets; there once somebody asked for one of them. */
  private tools: Tools | undefined;

  private get wanted(): TopicId {
    return this.chosen ?? parseTopic(this.topic) ?? DEFAULT_TOPIC;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Voices arrive after the page; Safari 14 cannot tell when.
    window.speechSynthesis?.addEventListener?.('voiceschanged', this.voicesCame);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.speechSynthesis?.removeEventListener?.('voiceschanged', this.voicesCame);
    this.tools?.quiet();
  }

  private voicesCame = (): void => this.requestUpdate();

  protected override willUpdate(changed: Changes): void {
    if (changed.has('topic')) {
      this.chosen = undefined;
      if (this.topic) tellUnknown(this, this.topic);
    }
    if (changed.has('region')) void this.loadNear(this.region);
    const stale = this.shown?.lang !== currentLanguage() || this.shown.topic.id !== this.wanted;
    if (changed.has('topic') || (stale && this.failed !== this.wanted)) void this.load();
  }

  private async loadNear(region: string): Promise<void> {
    const near = region ? await loadNumbers(region) : null;
    if (region === this.region) this.near = near;
  }

  private async load(): Promise<void> {
    await joinPageLanguage(this.lang);
    const [id, lang] = [this.wanted, currentLanguage()];
    if (this.shown?.topic.id === id && this.shown.lang === lang) return;
    try {
      const [topic] = await Promise.all([loadTopic(id, lang), this.region && loadNumbers(this.region)]);
      if (id !== this.wanted || lang !== currentLanguage()) return;
      this.tools?.quiet();
      void this.tools?.fetch(topic);
      [this.shown, this.failed] = [{ topic, lang }, undefined];
      await this.updateComplete;
      this.dispatchEvent(new ReadyEvent());
    } catch {
      if (id !== this.wanted) return;
      console.error(`[ramah] rights/${id}.${lang}.js did not load: publish the folder "rights".`);
      [this.failed, this.chosen] = [id, this.shown?.topic.id];
      this.dispatchEvent(new FailedEvent('topic'));
    }
  }

  private async choose({ target }: Event): Promise<void> {
    const select = target as HTMLSelectElement;
    this.failed = undefined;
    this.chosen = TOPICS[select.selectedIndex];
    await this.load();
    select.selectedIndex = TOPICS.indexOf(this.wanted);
  }

  private async use(tool: Tool, topic: Topic): Promise<void> {
    try {
      this.tools ??= new (await import('./tools.ts')).Tools(this);
      await this.tools.press(tool, topic);
    } catch {
      console.error('[ramah] rights-infographic.tools.js did not load: publish all its files.');
    }
  }

  protected override render(): TemplateResult {
    if (this.shown) return this.sheet(this.shown);
    return html`<slot></slot>${this.querySelector('[href^=tel]') ? nothing : this.numbers()}`;
  }

  private numbers(topic?: Topic): TemplateResult {
    const moment = this.moment ?? new Date();
    const own = topic?.numbers.filter(({ until }) => !until || moment <= new Date(until)) ?? [];
    return html`<aside class="numbers" aria-labelledby="call">
      <h3 id="call">${msg('Bisa ditelepon sekarang')}</h3>
      ${callLinks([...fallbackNumbers(this.near, moment), ...own])}
    </aside>`;
  }

  private sheet({ topic, lang }: Shown): TemplateResult {
    const other = lang === 'id' ? 'en' : 'id';
    const read = new Date(topic.read).toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' });
    return html`<section lang=${lang} aria-labelledby="title">
      <header>
        ${drawing(topic.picture)}
        <h2 id="title">${topic.title}</h2>
        <p class="lead">${topic.lead}</p>
      </header>
      ${this.numbers(topic)}
      <ul class="rights" aria-labelledby="title">
        ${topic.rights.map(right)}
      </ul>
      <footer>
        <label>
          <span>${msg('Lihat hak yang lain')}</span>
          <select @change=${this.choose}>
            ${topic.titles.map((title, at) => html`<option ?selected=${TOPICS[at] === topic.id}>${title}</option>`)}
          </select>
        </label>
        <p role="status">${this.failed ? msg('Belum bisa dimuat. Periksa sambungan, lalu coba lagi.') : nothing}</p>
        <div class="tools">
          ${localVoice(lang) ? this.tool('reading', topic, this.tools?.reading.label() ?? msg('Bacakan')) : nothing}
          ${this.tool('sheet', topic, msg('Cetak atau unduh'))} ${this.tool('sources', topic, msg('Sumber'))}
          <button type="button" lang=${other} @click=${() => choosePageLanguage(other)}>
            ${other === 'en' ? 'English' : 'Bahasa Indonesia'}
          </button>
        </div>
        ${this.tools?.render(topic)}
        <p class="small">
          ${topic.reviewed ? nothing : msg('Bunyi kalimat belum diperiksa ahli hukum.')}
          ${msg(str`Sumber dibaca ${read}.`)}
        </p>
      </footer>
    </section>`;
  }

  private tool(tool: Tool, topic: Topic, label: string): TemplateResult {
    const open = this.tools?.isOpen(tool) ?? false;
    return html`<button type="button" aria-expanded=${open} @click=${() => this.use(tool, topic)}>${label}</button>`;
  }
}

const drawing = (picture: string): TemplateResult =>
  html`<svg viewBox="0 0 48 48" aria-hidden="true">${svg`<path fill-rule="evenodd" d=${picture}></path>`}</svg>`;

function right({ says, means, article, picture }: Right): TemplateResult {
  return html`<li>
    ${drawing(picture)}
    <h3>${says}</h3>
    <p>${means}</p>
    <p class="article">${article}</p>
  </li>`;
}

function tellUnknown(element: HTMLElement, topic: string): void {
  if (parseTopic(topic)) return;
  if (!told.has(topic)) {
    told.add(topic);
    console.error(`[ramah] topic="${topic}" is not one of ${TOPICS.join(', ')}. "${DEFAULT_TOPIC}" is shown.`);
  }
  element.dispatchEvent(new FailedEvent('unknown-topic'));
}

declare global {
  interface HTMLElementTagNameMap {
    'ramah-rights-infographic': RightsInfographic;
  }
}
