/** Choosing, seeing and taking a sheet of one topic. Loaded when a visitor asks for it; the page that prints sets has its own. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { directory } from '../../../core/directory.ts';
import { PAPERS, type Paper, type Scene } from '../../../core/poster/scene.ts';
import { printNumbers } from '../../../core/print.ts';
import { qrAddress } from '../../../core/qr-address.ts';
import type { RegionShard } from '../../../core/region.ts';
import type { Topic } from '../../../core/rights.ts';
import { loadRegion, nationalChannels } from '../../../regions.ts';
import { define } from '../../shared/define.ts';
import { Drawn, states, type Changes } from '../../shared/drawn.ts';
import { canvasMeasure, drawCanvas, drawSvg, type Ink } from './draw.ts';
import { panelStyles } from './panel.styles.ts';
import { PNG_DOTS_PER_MM, printSheet, savePng, saveSvg } from './save.ts';
import { fileName, sheet, type Form } from './sheet.ts';

const FORMS: readonly Form[] = ['poster', 'pocket'];
const SIZES = Object.keys(PAPERS) as Paper[];
const INKS: readonly Ink[] = ['colour', 'grey'];

const told = new Set<string>();

class SheetPanel extends Drawn {
  static override styles = [panelStyles];

  static override properties = states(
    ...['topic', 'region', 'qr', 'moment'],
    ...['near', 'form', 'paper', 'ink', 'failed'],
  );

  topic: Topic | undefined;
  region = '';
  qr = '';
  moment: Date | undefined;

  private near: RegionShard | null | undefined;
  private form: Form = 'poster';
  private paper: Paper = 'A4';
  private ink: Ink = 'colour';
  private failed = false;
  private measure = canvasMeasure();

  protected override willUpdate(changed: Changes): void {
    if (changed.has('region')) void this.load(this.region);
    if (changed.has('qr')) tellQr(this.qr);
  }

  private async load(region: string): Promise<void> {
    const near = region ? await loadRegion(region) : null;
    if (region === this.region) this.near = near;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { topic, near, form, paper, ink } = this;
    if (!topic || near === undefined) return nothing;
    const moment = this.moment ?? new Date();
    const numbers = printNumbers(directory(nationalChannels, near, moment), topic.numbers, moment);
    const address = qrAddress(this.qr);
    const qr = 'href' in address ? address.href : undefined;
    const scene = sheet({ topic, numbers, region: near?.name, qr }, form, paper, this.measure);
    const svg = drawSvg(scene, ink, `${topic.title}, ${paper}`);
    return html`<div class="choices">
        ${select(msg('Bentuk'), [msg('Poster'), msg('Kartu saku')], FORMS.indexOf(form), (at) => (this.form = FORMS[at] ?? form))}
        ${select(msg('Ukuran kertas'), SIZES, SIZES.indexOf(paper), (at) => (this.paper = SIZES[at] ?? paper))}
        ${select(msg('Warna'), [msg('Berwarna'), msg('Hitam putih')], INKS.indexOf(ink), (at) => (this.ink = INKS[at] ?? ink))}
      </div>
      ${moment >= numbers.recheck ? html`<p><strong>${msg('Nomor ini perlu dicek lagi sebelum dicetak.')}</strong></p>` : nothing}
      <div class="preview">${svg}</div>
      <div class="actions">
        <button class="print" type="button" @click=${() => printSheet(svg, paper, fileName(form, paper, 'pdf'))}>
          ${msg('Cetak atau simpan PDF')}
        </button>
        <button type="button" @click=${() => saveSvg(svg, fileName(form, paper, 'svg'))}>${msg('Unduh SVG')}</button>
        <button type="button" @click=${() => this.takePng(scene)}>${msg('Unduh PNG')}</button>
      </div>
      <p role="status">${this.failed ? msg('Ponsel ini tidak sanggup membuat gambarnya. Coba ukuran A4.') : nothing}</p>
      <p>${msg('Berkas yang diunduh tersimpan di perangkat ini.')}</p>`;
  }

  private async takePng(scene: Scene): Promise<void> {
    this.failed = false;
    try {
      await savePng(drawCanvas(scene, this.ink, PNG_DOTS_PER_MM), fileName(this.form, this.paper, 'png'));
    } catch {
      this.failed = true;
    }
  }
}

function select(
  label: string,
  options: readonly string[],
  chosen: number,
  choose: (at: number) => void,
): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).selectedIndex)}>
      ${options.map((option, at) => html`<option ?selected=${at === chosen}>${option}</option>`)}
    </select>
  </label>`;
}

/** Says once to the site's owner why an address is not printed. */
function tellQr(text: string): void {
  const address = qrAddress(text);
  if (!text || !('mistake' in address) || told.has(text)) return;
  told.add(text);
  const why = {
    form: 'write a full address that begins with https://',
    long: 'use an address of 120 characters or fewer',
    tells: `"${address.word}" tells what the page is about; use an address that does not, like https://example.go.id/info`,
  }[address.mistake];
  console.error(`[ramah] qr="${text}" is not printed: ${why}.`);
}

define('ramah-sheet-panel', SheetPanel);
