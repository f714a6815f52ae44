import { knownLanguage, type Language } from '../../locales/languages.ts';
import { exitOf } from '../shared/exit.ts';
import { leave, PAUSE, watchShift, wipe } from '../shared/leaving.ts';
import { styles } from './quick-exit.styles.ts';
import { WORDS } from './words.ts';

const POSITIONS = ['top', 'bottom', 'flow'];

/** What a visitor chose in another element: Lit's localisation tells it to all copies on the page. */
let chosen: Language | null = null;
interface LocaleStatus {
  status: string;
  readyLocale?: string;
}

/**
 * @summary Leaves the page at once: covers it, empties it, and puts a neutral page in its place.
 *
 * Put it first on the page, with a plain link inside, which works without script. It cannot erase the browser's history,
 * and says so. While a dialog of the page's own is open (`showModal`), only Shift three times reaches it.
 *
 * No Lit here: this must be there first, and weighs almost nothing.
 *
 * @tag ramah-quick-exit
 * @attr {string} href - Where to go: an http(s) page that no app opens. Without it, the link inside; else the weather page of BMKG.
 * @attr {'top' | 'bottom' | 'flow'} position - Stays at the top (default) or the bottom of the screen, or in its place in the page.
 * @attr {string} label - The button's words, `Keluar cepat` by default.
 * @attr {string} lang - `id` or `en`; one language for the whole page.
 * @attr {'auto' | 'light' | 'dark'} theme - `auto` by default.
 * @slot - a plain link to the page that it goes to, for visitors whose browser runs no script
 * @cssproperty --ramah-surface - Colour of the sheet and of the button's words.
 * @cssproperty --ramah-ink - Colour of the words and of the button.
 * @cssproperty --ramah-accent - Colour of the ring around the button in focus.
 * @cssproperty --ramah-radius - Corners, 12px by default.
 * @cssproperty --ramah-font - Font, the page's own by default.
 */
export class QuickExit extends HTMLElement {
  static readonly observedAttributes = ['href', 'position', 'label', 'lang'];

  private readonly section = document.createElement('section');
  private readonly bar = document.createElement('div');
  private readonly link = document.createElement('a');
  private readonly spoken = document.createElement('span');
  private readonly keys = document.createElement('i');
  private readonly note = document.createElement('p');
  private readonly limit = document.createTextNode('');
  private language: Language = 'id';
  private undo: (() => void)[] = [];
  private forget: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    const { section, bar, link, spoken, note, keys } = this;
    link.rel = 'noreferrer';
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.leave();
    });
    spoken.setAttribute('role', 'status');
    bar.append(link, spoken);
    note.append(keys, ' ', this.limit);
    section.append(bar, note);
    const root = this.attachShadow({ mode: 'open' });
    root.append(section);
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
    } catch {
      const sheet = document.createElement('style');
      sheet.textContent = styles;
      root.append(sheet);
    }
  }

  connectedCallback(): void {
    this.aim();
    this.draw();
    this.listen(window, 'pagehide', () => wipe(document));
    this.listen(window, 'pageshow', (event) => {
      const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      if ((event as PageTransitionEvent).persisted || visit?.type === 'back_forward') wipe(document);
    });
    this.listen(window, 'lit-localize-status', (event) => {
      const { status, readyLocale } = (event as CustomEvent<LocaleStatus>).detail;
      if (status !== 'ready') return;
      chosen = knownLanguage(readyLocale ?? '');
      this.draw();
    });
    // A popover that opens later would lie above: the bar goes on top again.
    this.listen(document, 'toggle', ({ target }) => {
      if ((target as HTMLElement).popover) this.raise();
    });
    this.undo.push(watchShift(window, (count) => this.pressed(count)));
  }

  disconnectedCallback(): void {
    this.reserve('');
    this.undo.splice(0).forEach((undo) => undo());
  }

  attributeChangedCallback(name: string): void {
    // An upgrade tells the attributes first; connecting reads them all.
    if (this.undo.length === 0) return;
    if (name === 'href') this.aim();
    else this.draw();
  }

  /** Where it goes; the rooms of the page go there too. Asked anew: the link inside may come after the tag. */
  get exit(): string {
    return exitOf(this);
  }

  /** Leaves now. Call it only from a visitor's click or key. */
  leave(): void {
    leave(window, exitOf(this));
  }

  /** Room at the page's edge, so that the bar lies on nothing that has the focus, nor on the page's last lines. */
  private reserve(position: string): void {
    const style = (document.documentElement as HTMLElement | null)?.style;
    // None once the page was taken away by leaving.
    if (!style || this.section.className === 'flow') return;
    style.scrollPaddingTop = position === 'top' ? '64px' : '';
    style.scrollPaddingBottom = style.paddingBottom = position === 'bottom' ? '64px' : '';
  }

  private aim(): void {
    this.link.href = this.exit;
  }

  private listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, listener, true);
    this.undo.push(() => target.removeEventListener(type, listener, true));
  }

  private draw(): void {
    const { section, bar, link, keys, limit } = this;
    this.language = chosen ?? knownLanguage(this.lang) ?? knownLanguage(document.documentElement.lang) ?? 'id';
    const words = WORDS[this.language];
    const named = this.getAttribute('position') || 'top';
    const position = POSITIONS.includes(named) ? named : 'top';
    if (position !== named) console.error(`[ramah] position="${named}" is not one of ${POSITIONS.join(', ')}.`);
    section.className = position;
    this.reserve(position);
    section.lang = this.language;
    link.textContent = this.getAttribute('label') || words.leave;
    section.setAttribute('aria-label', link.textContent);
    keys.textContent = words.keys;
    limit.data = words.limit;
    if (position === 'flow') bar.removeAttribute('popover');
    else {
      bar.setAttribute('popover', 'manual');
      this.raise();
    }
  }

  /** Puts the bar above all that lies in the page now, but not above a modal dialog: it could not be pressed there. */
  private raise(): void {
    const { bar, section } = this;
    if (section.className === 'flow' || !('togglePopover' in bar) || document.querySelector('dialog:modal')) return;
    const focused = this.shadowRoot?.activeElement as HTMLElement | null;
    bar.togglePopover(false);
    bar.togglePopover(true);
    focused?.focus();
  }

  private pressed(count: number): void {
    if (count === 3) this.leave();
    else {
      this.spoken.textContent = WORDS[this.language].shift(count);
      clearTimeout(this.forget);
      this.forget = setTimeout(() => (this.spoken.textContent = ''), PAUSE);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ramah-quick-exit': QuickExit;
  }
}
