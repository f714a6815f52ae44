/** From a drawn sheet to a file or a printer. Nothing leaves the device. */

import { PAPERS, type Paper } from '../../../core/poster/scene.ts';
import { saveFile } from '../../shared/save-file.ts';

/** About 200 dots per inch: sharp on a wall, and within what the canvas of a small phone holds. */
export const PNG_DOTS_PER_MM = 8;

export function saveSvg(svg: SVGSVGElement, name: string): void {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}`;
  saveFile(new Blob([text], { type: 'image/svg+xml' }), name);
}

/** Rejects where the browser has not enough memory for the picture. */
export async function savePng(canvas: HTMLCanvasElement, name: string): Promise<void> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('This browser made no picture.');
  saveFile(blob, name);
}

/** Sheets of one paper without margins of the printer's. A hair lower than the page, so that none spills onto a second. */
export const pageRules = (paper: Paper): string =>
  `@page{size:${PAPERS[paper].join('mm ')}mm;margin:0}html,body{margin:0}svg{display:block;width:${PAPERS[paper][0]}mm;height:${PAPERS[paper][1] - 0.5}mm}`;

/**
 * Opens the print dialog, whose "Save as PDF" makes the file, for one sheet: in a frame of its own, so that nothing of the
 * page around it is printed. The frame asks nobody for anything.
 */
export function printSheet(svg: SVGSVGElement, paper: Paper, title: string): void {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, {
    position: 'fixed',
    right: '0',
    bottom: '0',
    width: '1px',
    height: '1px',
    border: '0',
    opacity: '0',
  });
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  document.body.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return frame.remove();
  const page = view.document;
  page.title = title;
  page.body.append(page.importNode(svg, true));
  addRules(page, view, pageRules(paper));
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.focus();
  view.print();
}

/** Without markup where the browser can: a strict policy of the page forbids `<style>`. */
function addRules(page: Document, view: Window & typeof globalThis, rules: string): void {
  if ('adoptedStyleSheets' in page) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rules);
    page.adoptedStyleSheets = [sheet];
    return;
  }
  const style = (page as Document).createElement('style');
  style.textContent = rules;
  (page as Document).head.append(style);
}
