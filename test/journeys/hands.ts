/**
 * A visitor's or an officer's hands in Chromium or Firefox, by the words on the screen: what stands in a page or in a
 * room's frame, through shadow roots, clicked and typed in like a person does.
 */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from '../until.ts';
import { press } from './taps.ts';

/** `button` also means a link; `answer` is a choice with its words; `field` goes by its label. */
export type Kind = 'button' | 'answer' | 'field' | 'text';

/** Runs in the page: the first of its kind that is on screen and whose words begin so, a text that holds them. */
function look(kind: Kind, words: string): Element | null {
  const kinds = { button: 'button, a', answer: 'label', field: 'input, textarea, select', text: '*' };
  const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const wordsOf = (element: Element): string => {
    if (kind === 'field') {
      const { labels } = element as HTMLInputElement;
      return plain(element.getAttribute('aria-label') ?? labels?.[0]?.textContent);
    }
    if (kind !== 'text') return plain(element.getAttribute('aria-label') ?? element.textContent);
    return plain([...element.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : '')).join(''));
  };
  const find = (root: Document | ShadowRoot): Element | null => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(kinds[kind]) && element.getClientRects().length > 0) {
        const said = wordsOf(element);
        if (kind === 'text' ? said.includes(words) : said.startsWith(words)) return element;
      }
      const inside = element.shadowRoot && find(element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  return find(document);
}

/** Runs in the page: all words on it, without what fields hold. */
function readAll(): string {
  const read = (root: Document | ShadowRoot): string =>
    [...root.querySelectorAll('*')]
      .map((element) => {
        const own = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : '')).join('');
        return `${own}${element.shadowRoot ? read(element.shadowRoot) : ''}`;
      })
      .join('\n');
  return read(document);
}

export class Hands {
  private readonly page: Page;
  private readonly at: Page | Frame;

  constructor(page: Page, at: Page | Frame = page) {
    this.page = page;
    this.at = at;
  }

  async find(kind: Kind, words: string): Promise<ElementHandle> {
    const found = await until(
      async () => (await this.at.evaluateHandle(look, kind, words)).asElement(),
      (there) => there !== null,
    );
    if (found) return found as ElementHandle;
    throw new Error(`no ${kind} “${words}” in:\n${(await this.reads()).replace(/\s*\n\s*/g, '\n')}`);
  }

  async press(words: string, kind: Kind = 'button'): Promise<void> {
    await press(await this.find(kind, words));
  }

  async sees(words: string): Promise<void> {
    await this.find('text', words);
  }

  reads(): Promise<string> {
    return this.at.evaluate(readAll);
  }

  async type(label: string, text: string): Promise<void> {
    await (await this.find('field', label)).focus();
    await this.page.keyboard.type(text);
  }

  /** From the opened room to the last question, a text half written. */
  async writeHalf(note: string, kelurahan = 'Kranggan'): Promise<void> {
    await this.press('Mulai menulis laporan');
    await this.press('Perempuan dewasa', 'answer');
    await this.press('Lanjut');
    await this.press('Kekerasan fisik', 'answer');
    await this.press('Lanjut');
    await this.sees('Langkah 3 dari 5');
    await this.press('Lanjut');
    await (
      await this.find('field', 'Kelurahan atau desa')
    ).evaluate((field, chosen) => {
      const list = field as HTMLSelectElement;
      list.value = [...list.options].find((option) => option.text === chosen)?.value ?? '';
      list.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    }, kelurahan);
    await this.press('Tidak sedang terjadi', 'answer');
    await this.press('Lanjut');
    await this.sees('Langkah 5 dari 5');
    await this.type('Ada lagi yang perlu', note);
  }

  /** As far as the code, given back: what is left is “Kirim laporan rahasia”. Returns the code. */
  async write(note: string, kelurahan?: string): Promise<string> {
    await this.writeHalf(note, kelurahan);
    await this.press('Lanjut');
    await this.press('Sudah benar, lanjut');
    await this.sees('Catat kode rahasia Anda');
    const shown = await this.at.evaluate(() => {
      const find = (root: Document | ShadowRoot): string | null => {
        for (const element of root.querySelectorAll('*')) {
          if (element.matches('.code')) return element.textContent;
          const inside = element.shadowRoot && find(element.shadowRoot);
          if (inside) return inside;
        }
        return null;
      };
      return find(document);
    });
    const code = (shown ?? '').replace(/\D/g, '');
    await this.type('Ketik empat angka terakhir', code.slice(-4));
    return code;
  }
}
