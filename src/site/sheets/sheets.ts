/** The form and the sheets. Drawn in the page itself, without a shadow root: printers want plain pages. */

import { LitElement, html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { msg, str, updateWhenLocaleChanges } from '@lit/localize';
import { directory } from '../../core/directory.ts';
import { printNumbers } from '../../core/print.ts';
import { qrAddress } from '../../core/qr-address.ts';
import type { Scene } from '../../core/poster/scene.ts';
import type { RegionShard } from '../../core/region.ts';
import type { Topic } from '../../core/rights.ts';
import { canvasMeasure, drawCanvas, drawSvg } from '../../elements/rights-infographic/poster/draw.ts';
import { pageRules, PNG_DOTS_PER_MM, savePng, saveSvg } from '../../elements/rights-infographic/poster/save.ts';
import { fileName, sheet } from '../../elements/rights-infographic/poster/sheet.ts';
import { channels, national, topics } from '../../generated/wall.ts';
import { currentLanguage } from '../../locales/languages.ts';
import { speak } from './localization.ts';
import { wishesForm } from './form.ts';
import { findRegion, readWishes, type Wishes } from './wishes.ts';

const listed = (ids: readonly string[]) => ids.flatMap((id) => channels[id] ?? []);

interface Sheet {
  readonly topic: Topic;
  readonly scene: Scene;
  readonly svg: SVGSVGElement;
}

export class Sheets extends LitElement {
  static override properties: PropertyDeclarations = {
    moment: { attribute: false },
    wishes: { state: true },
    failed: { state: true },
  };

  /** When it is printed: what nobody has checked for too long is not put on paper. */
  moment = new Date();

  private wishes: Wishes = readWishes(location.hash);
  private failed = false;
  private measure = canvasMeasure();
  private rules = document.createElement('style');

  constructor() {
    super();
    updateWhenLocaleChanges(this);
    addEventListener('hashchange', () => this.wish(readWishes(location.hash)));
  }

  protected override createRenderRoot(): HTMLElement {
    this.textContent = '';
    document.head.append(this.rules);
    return this;
  }

  private wish(more: Partial<Wishes>): void {
    this.wishes = { ...this.wishes, ...more };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('wishes')) return;
    this.rules.textContent = `@media print{${pageRules(this.wishes.paper)}}`;
    if (this.wishes.lang !== currentLanguage()) void speak(this.wishes.lang);
  }

  private drawn(): { sheets: Sheet[]; old: boolean; here: string | undefined } {
    const { region, topics: chosen, form, paper, ink, place, qr } = this.wishes;
    const here = findRegion(region);
    const shard: RegionShard | null = here ? { code: here[0], name: here[1], channels: listed(here[2]) } : null;
    const near = directory(listed(national), shard, this.moment);
    const address = qrAddress(qr);
    let old = false;
    const sheets = chosen.flatMap((at) => {
      const topic = topics[currentLanguage()]?.[at];
      if (!topic) return [];
      const numbers = printNumbers(near, topic.numbers, this.moment);
      old ||= this.moment >= numbers.recheck;
      const request = {
        topic,
        numbers,
        region: shard?.name,
        place: place.trim(),
        qr: 'href' in address ? address.href : undefined,
      };
      const scene = sheet(request, form, paper, this.measure);
      return [{ topic, scene, svg: drawSvg(scene, ink, `${topic.title}, ${paper}`) }];
    });
    return { sheets, old, here: shard?.name };
  }

  private async takePng({ scene }: Sheet): Promise<void> {
    this.failed = false;
    const { ink, form, paper } = this.wishes;
    try {
      await savePng(drawCanvas(scene, ink, PNG_DOTS_PER_MM), fileName(form, paper, 'png'));
    } catch {
      this.failed = true;
    }
  }

  protected override render(): TemplateResult {
    const { wishes } = this;
    const { sheets, old, here } = this.drawn();
    const notes = [
      wishes.region && !here && msg('Wilayah ini tidak dikenal. Lembar memakai nomor nasional.'),
      old && msg('Nomor ini perlu dicek lagi sebelum dicetak.'),
      this.failed && msg('Perangkat ini tidak sanggup membuat gambarnya. Coba ukuran A4.'),
    ].filter(Boolean);
    return html`<h1>${msg('Lembar cetak')}</h1>
      <p class="intro">
        ${msg('Untuk dinding kelurahan dan lorong sekolah. Isian di sini tidak dikirim dan tidak disimpan.')}
      </p>
      ${wishesForm(wishes, here, (more) => this.wish(more))}
      <p class="intro" role="status">${notes.join(' ')}</p>
      <div class="intro">
        <button class="print" type="button" @click=${() => print()}>
          ${msg(str`Cetak atau simpan PDF (${sheets.length} lembar)`)}
        </button>
      </div>
      <div class="sheets">
        ${sheets.map(
          (one) =>
            html`<div>
              ${one.svg}
              <button type="button" @click=${() => saveSvg(one.svg, fileName(wishes.form, wishes.paper, 'svg'))}>
                ${msg('Unduh SVG')}</button
              ><button type="button" @click=${() => this.takePng(one)}>${msg('Unduh PNG')}</button>
            </div>`,
        )}
      </div> `;
  }
}
