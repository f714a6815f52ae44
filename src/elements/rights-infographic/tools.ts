/** What only few visitors ask for: reading aloud, where the sentences stand, and sheets to print. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Topic, TopicId, TopicSources } from '../../core/rights.ts';
import { currentLanguage } from '../../locales/languages.ts';
import { loadSources } from '../../rights.ts';
import { createReading, type Reading } from '../shared/reading.ts';
import type { RightsInfographic } from './rights-infographic.ts';
import { toolStyles } from './tools.styles.ts';

export type Tool = 'reading' | 'sheet' | 'sources';

/** What is read aloud of a topic. */
const wordsOf = ({ title, lead, rights }: Topic): string[] => [
  `${title}. ${lead}`,
  ...rights.map(({ says, means, article }) => `${says} ${means} ${article}.`),
];

export class Tools {
  readonly reading: Reading;
  private host: RightsInfographic;
  private open = new Set<Tool>();
  private sources = new Map<TopicId, TopicSources>();
  private lost = false;

  constructor(host: RightsInfographic) {
    this.host = host;
    this.reading = createReading(currentLanguage, () => host.requestUpdate());
    host.wear(toolStyles);
  }

  isOpen(tool: Tool): boolean {
    return tool === 'reading' ? this.reading.state !== 'off' : this.open.has(tool);
  }

  async press(tool: Tool, topic: Topic): Promise<void> {
    if (tool === 'reading') return this.reading.press(() => wordsOf(topic));
    if (this.open.delete(tool)) return this.host.requestUpdate();
    this.open.add(tool);
    await this.fetch(topic);
  }

  /** Fetches what the open tools need of a topic. */
  async fetch({ id }: Topic): Promise<void> {
    this.lost = false;
    try {
      if (this.open.has('sheet')) await import('./poster/panel.ts');
      if (this.open.has('sources')) this.sources.set(id, await loadSources(id));
    } catch {
      this.lost = true;
      console.error('[ramah] A part of rights-infographic did not load: publish all its files.');
    }
    this.host.requestUpdate();
  }

  quiet(): void {
    this.reading.stop();
  }

  render(topic: Topic): TemplateResult {
    const { qr, region, moment } = this.host;
    return html`${this.reading.render(() => wordsOf(topic))}
    ${
      this.open.has('sheet')
        ? html`<ramah-sheet-panel .topic=${topic} .region=${region} .qr=${qr} .moment=${moment}></ramah-sheet-panel>`
        : nothing
    }
    ${this.open.has('sources') ? this.list(this.sources.get(topic.id)) : nothing}
    ${this.lost ? html`<p role="status">${msg('Belum bisa dimuat. Periksa sambungan, lalu coba lagi.')}</p>` : nothing}`;
  }

  private list(sources: TopicSources | undefined): TemplateResult | typeof nothing {
    if (!sources) return nothing;
    return html`<ol class="sources">
      ${sources.map(
        ({ article, sources }) =>
          html`<li>
            <p><strong>${article[currentLanguage()]}</strong></p>
            ${sources.map(
              ({ title, publisher, url }) =>
                html`<a href=${url} rel="noreferrer noopener">${title} (${publisher})</a><br />`,
            )}
          </li>`,
      )}
    </ol>`;
  }
}
