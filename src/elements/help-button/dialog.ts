/** What the button opens: numbers at once, without any request; the table of contents is loaded behind them. */

import { msg } from '@lit/localize';
import { closePaths } from '../../generated/icon-paths.ts';
import { fallbackNumbers, type FallbackNumber } from '../shared/numbers.ts';
import { DEFAULT_EXIT } from '../shared/port.ts';
import { drawIcon, make, type Words } from './make.ts';
import type { Menu } from './menu.ts';
import { holdPage } from './scroll-lock.ts';

export class HelpDialog {
  readonly host: HTMLElement;
  readonly words: Words;
  readonly element: HTMLDialogElement;
  readonly bar: HTMLElement;
  /** What an opened panel takes the place of: this in the bar, and all that lies below. */
  readonly heading = make('h2', { id: 'title', tabindex: '-1' });
  readonly home = make('div');
  readonly more = make('div');
  readonly body = make('div', { class: 'body' });
  readonly exit: HTMLElement;
  private readonly onClosed: () => void;
  private menu: Menu | undefined;
  private release: (() => void) | undefined;

  constructor(host: HTMLElement, words: Words, onClosed: () => void) {
    this.host = host;
    this.words = words;
    this.onClosed = onClosed;
    const { heading, home, more, body } = this;
    const close = make(
      'button',
      { type: 'button', class: 'close' },
      drawIcon(closePaths),
      words.text(() => msg('Tutup')),
    );
    heading.append(words.text(() => msg('Perlu bantuan apa?')));
    this.bar = make('div', { class: 'bar' }, heading, close);
    home.append(
      make(
        'h3',
        {},
        words.text(() => msg('Bisa ditelepon sekarang')),
      ),
      this.calls(),
      more,
      make(
        'p',
        {},
        words.text(() => msg('Anda bisa berhenti kapan saja.')),
      ),
    );
    body.append(home);
    const leave = make(
      'a',
      { href: DEFAULT_EXIT, rel: 'noreferrer' },
      words.text(() => msg('Keluar cepat')),
    );
    this.exit = make('div', { class: 'exit' }, leave);
    this.element = make('dialog', { 'aria-labelledby': 'title' }, this.bar, body, this.exit);

    leave.addEventListener('click', (event) => {
      // Until the quick exit itself is there: no entry of ours is left in Back.
      event.preventDefault();
      location.replace(leave.href);
    });
    close.addEventListener('click', () => this.close());
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // Ours to answer: a second Escape in a row closes a dialog whatever its `cancel` says.
      event.preventDefault();
      this.close();
    });
    // The Back gesture of a phone, for one. Pickers inside have a `cancel` of their own.
    this.element.addEventListener('cancel', (event) => {
      if (event.target !== this.element) return;
      event.preventDefault();
      this.close();
    });
    this.element.addEventListener('close', () => this.closed());
    // Back finds a page as it was left: nothing of ours may be open in it.
    addEventListener('pagehide', this.remove);
  }

  open(): void {
    if (this.element.open) return;
    this.release ??= holdPage();
    this.element.showModal();
    this.heading.focus();
    if (!this.menu) void this.load();
  }

  /** Closes, after the room's question where a report would be lost. */
  close(): void {
    if (this.menu) this.menu.leavePanel(() => this.element.close());
    else this.element.close();
  }

  /** The owner changed an attribute. */
  changed(): void {
    this.menu?.offer();
  }

  /** At once and whatever is in it: the button leaves the page, or the visitor does. */
  readonly remove = (): void => {
    this.menu?.showHome();
    this.element.close();
  };

  /** Numbers as large links; a new list at each call. */
  calls(): HTMLUListElement {
    const numbers = (): FallbackNumber[] => fallbackNumbers(null);
    const link = ({ display, dial, emergency }: FallbackNumber, index: number): HTMLElement =>
      make(
        'a',
        { class: `call${emergency ? ' danger' : ''}`, href: `tel:${dial}` },
        this.words.text(() => numbers()[index]?.label ?? ''),
        ' ',
        make('b', {}, display),
      );
    return make('ul', { class: 'calls' }, ...numbers().map((number, index) => make('li', {}, link(number, index))));
  }

  /** What stands where something did not load. */
  failure(again: () => void): Node[] {
    const { words } = this;
    const retry = make(
      'button',
      { type: 'button', class: 'again' },
      words.text(() => msg('Coba lagi')),
    );
    retry.addEventListener('click', again);
    const text = words.text(() => msg('Bagian ini belum bisa dibuka. Periksa sinyal, lalu coba lagi.'));
    return [make('p', { class: 'status', role: 'status' }, text), retry];
  }

  private async load(): Promise<void> {
    try {
      const { Menu } = await import('./menu.ts');
      this.more.replaceChildren();
      this.menu ??= new Menu(this);
    } catch {
      console.error('[ramah] <ramah-help-button> did not load: publish all its files.');
      this.more.replaceChildren(...this.failure(() => void this.load()));
    }
  }

  private closed(): void {
    // Told later than it happens: by now it may be open again.
    if (this.element.open) return;
    if (this.menu?.hasOpenRoom) {
      // The browser closed it over our question: nothing may be lost in silence.
      this.element.showModal();
      this.close();
      return;
    }
    this.menu?.showHome();
    this.release?.();
    this.release = undefined;
    this.onClosed();
  }
}
