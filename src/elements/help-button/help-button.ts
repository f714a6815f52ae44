import { LOCALE_STATUS_EVENT, msg, type LocaleStatusEventDetail } from '@lit/localize';
import { helpPaths } from '../../generated/icon-paths.ts';
import { currentLanguage } from '../../locales/languages.ts';
import { joinPageLanguage } from '../../locales/page-language.ts';
import { ReadyEvent } from '../shared/events.ts';
import { fallbackNumbers } from '../shared/numbers.ts';
import { adoptCss } from './adopt-css.ts';
import { dialogStyles } from './dialog.styles.ts';
import { HelpDialog } from './dialog.ts';
import { Floating } from './floating.ts';
import { styles } from './help-button.styles.ts';
import { drawIcon, make, Words } from './make.ts';
import { readPosition, type Position } from './options.ts';

/**
 * @summary A button that opens help: numbers at once, then whom to call, where to report, a secret report, the office's answer and rights.
 *
 * What stands inside the tag, a plain link, stays without script. Write the tag last in the page's body: then it stands
 * in nobody's way, and is reached last by keyboard. It asks nothing; answers are given in the room.
 *
 * No Lit here: closed it is one small file, and numbers are in it.
 *
 * @tag ramah-help-button
 * @attr {string} region - Kemendagri code at any level, with or without dots; passed on to the panels
 * @attr {string} lang - `id` or `en`; one language for the whole page
 * @attr {'auto' | 'light' | 'dark'} theme - `auto` by default
 * @attr {string} receiver - address of the office's receiver; passed on. Without it, nothing that needs it is offered
 * @attr {string} office-key - the office's public fingerprint; passed on
 * @attr {string} office-epoch - smallest epoch of the office's list of officers; passed on
 * @attr {'bottom-right' | 'bottom-left' | 'top-right' | 'top-left' | 'inline'} position - a corner of the window, `bottom-right` by default, or its place in the page
 * @attr {string} label - words of the button, "Butuh bantuan?" by default
 * @attr {string} contents - which panels, names with spaces between: `call where report answer rights`. All by default, always in the same order
 * @slot - a plain link, for visitors whose browser runs no script; where it knows no dialog, the button becomes this link
 * @event {ReadyEvent} ramah-ready - the button is there
 * @cssproperty --ramah-accent - Colour of rim and icon.
 * @cssproperty --ramah-surface - Colour of the button and the dialog.
 * @cssproperty --ramah-ink - Colour of their text.
 * @cssproperty --ramah-radius - Corners inside the dialog, 12px by default.
 * @cssproperty --ramah-font - Font, the page's own by default.
 */
export class HelpButton extends HTMLElement {
  static readonly observedAttributes = ['position', 'label', 'contents', 'receiver', 'office-key', 'office-epoch'];

  /** Whether this browser knows dialogs; without them the button is the link that the owner wrote. */
  modal = 'HTMLDialogElement' in window && 'showModal' in HTMLDialogElement.prototype;

  private readonly words = new Words();
  private readonly holder = make('div', { class: 'holder' });
  private button: HTMLElement | undefined;
  private dialog: HelpDialog | undefined;
  private floating: Floating | undefined;
  /** A change of attributes is looked at once all of them are set. */
  private due = false;
  private told: string | undefined;

  connectedCallback(): void {
    if (!this.button) this.build();
    window.addEventListener(LOCALE_STATUS_EVENT, this.spoken);
    void joinPageLanguage(this.lang);
    this.say();
    this.read();
    this.dispatchEvent(new ReadyEvent());
  }

  disconnectedCallback(): void {
    window.removeEventListener(LOCALE_STATUS_EVENT, this.spoken);
    this.floating?.stop();
    this.floating = undefined;
    this.dialog?.remove();
  }

  attributeChangedCallback(): void {
    if (this.due || !this.isConnected) return;
    this.due = true;
    queueMicrotask(() => {
      this.due = false;
      if (!this.isConnected) return;
      this.say();
      this.read();
    });
  }

  private build(): void {
    const root = this.attachShadow({ mode: 'open' });
    adoptCss(root, styles + dialogStyles);
    const label = make('span', { class: 'words' });
    label.append(this.words.text(() => this.getAttribute('label') || msg('Butuh bantuan?')));
    const round = make('span', { class: 'round' }, drawIcon(helpPaths));
    root.append(this.holder);
    if (this.modal) {
      const button = make('button', { type: 'button', class: 'open', 'aria-haspopup': 'dialog' }, round, label);
      const dialog = new HelpDialog(this, this.words, () => {
        button.focus({ preventScroll: true });
        this.floating?.look();
      });
      button.addEventListener('click', () => dialog.open());
      root.append(dialog.element);
      this.button = button;
      this.dialog = dialog;
    } else {
      const [number] = fallbackNumbers(null).filter(({ emergency }) => !emergency);
      const href = this.querySelector('a')?.href ?? `tel:${number?.dial ?? '110'}`;
      this.button = make('a', { class: 'open', href }, round, label);
    }
    this.holder.append(this.button);
  }

  /** Takes what the owner wrote on the tag; what belongs to the menu is read when it is opened. */
  private read(): void {
    const { position, mistake } = readPosition(this.getAttribute('position'));
    if (mistake && mistake !== this.told) console.error(`[ramah] <ramah-help-button>: ${mistake}`);
    this.told = mistake;
    this.dialog?.changed();
    this.stand(position);
  }

  private stand(position: Position): void {
    if (position === 'inline') {
      this.floating?.stop();
      this.floating = undefined;
      this.holder.className = 'holder';
      this.holder.style.transform = '';
    } else {
      this.floating ??= new Floating(this, this.holder, this.button as HTMLElement);
      this.floating.stand(position);
    }
  }

  private readonly spoken = (event: CustomEvent<LocaleStatusEventDetail>): void => {
    if (event.detail.status !== 'ready') return;
    // Once all have heard: what tells the language may listen behind us.
    queueMicrotask(() => {
      this.say();
      this.floating?.look();
    });
  };

  /** Every text in the page's language. */
  private say(): void {
    this.words.refresh();
    for (const part of [this.holder, this.dialog?.element]) if (part) part.lang = currentLanguage();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ramah-help-button': HelpButton;
  }
}
