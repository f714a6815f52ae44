/** The page that prints, opened from a folder as an office would, and what stands on its sheets. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { findPoppler } from '../../scripts/lib.mjs';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const PAGE = pathToFileURL(join(dist, 'lembar.html')).href;
const poppler = findPoppler();

/** Opens the page with what is asked of it after "#", and waits for its sheets. */
export async function openSheets(page: Page, asked: Record<string, string>): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${PAGE}#${new URLSearchParams(asked)}`);
  await page
    .locator(`html[lang=${asked.b ?? 'id'}] .sheets svg`)
    .first()
    .waitFor();
}

/** Prints what is open and turns each page of the PDF into a picture. */
export async function printed(page: Page, dotsPerInch: number): Promise<PNG[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ramah-lembar-'));
  try {
    const file = join(folder, 'lembar.pdf');
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    execFileSync(poppler, ['-r', String(dotsPerInch), '-png', file, join(folder, 'halaman')]);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .sort()
      .map((name) => PNG.sync.read(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a reader that is not ours finds in a picture. */
export function readQr({ data, width, height }: PNG): string | undefined {
  return jsQR.default(new Uint8ClampedArray(data), width, height)?.data;
}

/** Everything on the sheets that is open that lies where it must not: beyond the paper, beyond its box, or on another text. */
export function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const sheet of document.querySelectorAll<SVGSVGElement>('.sheets svg')) {
      const name = sheet.querySelector('title')?.textContent ?? '';
      const paper = sheet.viewBox.baseVal;
      const texts = [...sheet.querySelectorAll('text')];
      const boxes = [...sheet.querySelectorAll<SVGRectElement>('g > rect')].map((rect) => rect.getBBox());
      const scale = sheet.getBoundingClientRect().width / paper.width;
      const edge = sheet.getBoundingClientRect();
      const pictures = [...sheet.querySelectorAll('path')].map((picture) => {
        const { left, right, top, bottom } = picture.getBoundingClientRect();
        const at = (value: number, from: number): number => (value - from) / scale;
        return {
          left: at(left, edge.left),
          right: at(right, edge.left),
          top: at(top, edge.top),
          bottom: at(bottom, edge.top),
        };
      });
      const lengths = texts.map((text) => Number(text.getAttribute('textLength')));
      for (const text of texts) text.removeAttribute('textLength');
      const places = texts.map((text) => {
        const size = Number(text.getAttribute('font-size'));
        const [x, y] = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))];
        const content = text.textContent ?? '';
        // What letters really reach above and below their line.
        const below = /[gjpqy(),;]/.test(content) ? 0.21 : 0.02;
        return {
          text: content,
          x,
          width: text.getComputedTextLength(),
          top: y - 0.74 * size,
          bottom: y + below * size,
        };
      });
      for (const [at, text] of texts.entries()) text.setAttribute('textLength', String(lengths[at]));
      for (const [at, place] of places.entries()) {
        const { text, x, width, top, bottom } = place;
        const say = (what: string): void => void found.push(`${name}: "${text}" ${what}`);
        if (x < 3 || top < 3 || x + width > paper.width - 3 || bottom > paper.height - 3) say('leaves the paper');
        // A line is as long as its letters are: nothing was pressed together to fit.
        const length = lengths[at] ?? 0;
        if (Math.abs(width - length) > 0.03 * width + 0.1) say(`was measured ${length}, is ${width}`);
        const around = boxes
          .filter((box) => x >= box.x && x <= box.x + box.width && top >= box.y - 0.01 && top <= box.y + box.height)
          .sort((a, b) => a.width * a.height - b.width * b.height)[0];
        if (around && x + width > around.x + around.width) say('sticks out of its box');
        if (around && bottom > around.y + around.height) say('sticks out below its box');
        for (const other of places.slice(at + 1)) {
          const beside = x + width <= other.x || other.x + other.width <= x;
          if (!beside && top < other.bottom - 0.05 && other.top < bottom - 0.05) say(`lies on "${other.text}"`);
        }
        for (const picture of pictures) {
          const apart =
            x + width <= picture.left ||
            x >= picture.right ||
            bottom <= picture.top + 0.3 ||
            top >= picture.bottom - 0.3;
          if (!apart) say('lies on a picture');
        }
      }
    }
    return found;
  });
}
