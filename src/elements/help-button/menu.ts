/** The table of contents in the dialog, the panels behind it, and the quick exit. Loaded when the dialog is opened. */

import { msg } from '@lit/localize';
import { backPaths } from '../../generated/menu-icon-paths.ts';
import type { Door } from '../shared/door.ts';
import { readOffice } from '../shared/door-support.ts';
import { exitOf } from '../shared/exit.ts';
import { officeMistakes } from '../shared/office-mistakes.ts';
import '../quick-exit/index.ts';
import { adoptCss } from './adopt-css.ts';
import type { HelpDialog } from './dialog.ts';
import { drawIcon, make } from './make.ts';
import { menuStyles } from './menu.styles.ts';
import { leftOut, readContents } from './options.ts';
import { PANELS, type Panel } from './panels.ts';

/** What a panel's element is told of our own attributes. */
const PASSED_ON = ['region', 'lang', 'theme', 'receiver', 'office-key', 'office-epoch'];

export class Menu {
  private readonly dialog: HelpDialog;
  private readonly title = make('h3');
  private readonly list = make('ul', { class: 'menu' });
  private readonly place = make('div', { role: 'group', class: 'place', tabindex: '-1', hidden: '' });
  private readonly back: HTMLElement;
  /** The element of the panel that is open, and the row that opened it. */
  private panel: { element: HTMLElement; name: string } | undefined;
  private told = '';

  constructor(dialog: HelpDialog) {
    this.dialog = dialog;
    const { words, more, body, bar, exit, host } = dialog;
    adoptCss(host.shadowRoot as ShadowRoot, menuStyles);
    this.title.append(words.text(() => msg('Bantuan lain')));
    more.append(this.title, this.list);
    body.append(this.place);
    this.back = make(
      'button',
      { type: 'button', class: 'back', hidden: '' },
      drawIcon(backPaths),
      words.text(() => msg('Kembali')),
    );
    this.back.addEventListener('click', () => this.leavePanel(() => this.showHome()));
    bar.prepend(this.back);
    const href = exitOf(document.querySelector('ramah-quick-exit'));
    exit.replaceChildren(make('ramah-quick-exit', { position: 'flow', href, ...this.passOn('lang', 'theme') }));
    this.offer();
  }

  /** Lists what the owner wants and what can work, and says in one line what to change. */
  offer(): void {
    const { host, words } = this.dialog;
    const { contents, mistake } = readContents(
      host.getAttribute('contents'),
      PANELS.map(({ name }) => name),
    );
    const office = {
      receiver: host.getAttribute('receiver'),
      officeKey: host.getAttribute('office-key'),
      officeEpoch: host.getAttribute('office-epoch'),
    };
    const wanted = PANELS.filter(({ name }) => contents.includes(name));
    const offered = readOffice(office) ? wanted : wanted.filter((panel) => !panel.office);
    this.title.hidden = offered.length === 0;
    this.list.replaceChildren(
      ...offered.map((panel) => {
        const title = make('b', { id: panel.name }, words.text(panel.title));
        const about = make('small', {}, words.text(panel.about));
        const round = make('span', { class: 'round' }, drawIcon(panel.icon));
        const row = make('button', { type: 'button', class: 'row' }, round, make('span', {}, title, about));
        row.addEventListener('click', () => void this.show(panel));
        return make('li', {}, row);
      }),
    );
    const mistakes = [mistake, leftOut(wanted, offered, officeMistakes(office))].filter(Boolean).join(' ');
    if (mistakes && mistakes !== this.told) console.error(`[ramah] <ramah-help-button>: ${mistakes}`);
    this.told = mistakes;
  }

  /** Whether a room is open, which may hold something that was written. */
  get hasOpenRoom(): boolean {
    return this.room !== undefined;
  }

  /** Goes on once the panel may be taken away; a room with something in it asks first. */
  leavePanel(then: () => void): void {
    if (this.room) this.room.askToClose(then);
    else then();
  }

  showHome(): void {
    const { home, heading, body, element } = this.dialog;
    const row = this.list.querySelector<HTMLElement>(`#${this.panel?.name ?? 'none'}`)?.closest('button');
    this.panel = undefined;
    this.place.replaceChildren();
    home.hidden = heading.hidden = false;
    this.back.hidden = this.place.hidden = true;
    body.classList.remove('panel');
    if (element.open) row?.focus();
  }

  private get room(): Door['room'] {
    const door = this.panel?.element as Partial<Door> | undefined;
    return door?.doorState === 'open' ? door.room : undefined;
  }

  private async show(panel: Panel): Promise<void> {
    const { name, tag, load } = panel;
    const { home, heading, body, words } = this.dialog;
    // Until its own script is there, and if it never is, numbers stand in its place.
    const element = make(tag as 'div', this.passOn(...PASSED_ON), this.dialog.calls());
    const status = make('p', { class: 'status', role: 'status' });
    this.panel = { element, name };
    this.place.setAttribute('aria-labelledby', name);
    this.place.replaceChildren(status, element);
    home.hidden = heading.hidden = true;
    this.back.hidden = this.place.hidden = false;
    body.classList.add('panel');
    body.scrollTop = 0;
    this.place.focus();
    status.append(words.text(() => msg('Sedang dibuka…')));
    try {
      await load();
      status.remove();
    } catch {
      console.error(`[ramah] <${tag}> did not load: publish all its files.`);
      status.replaceWith(...this.dialog.failure(() => void this.show(panel)));
    }
  }

  private passOn(...names: string[]): Record<string, string> {
    const pairs = names.map((name) => [name, this.dialog.host.getAttribute(name)] as const);
    return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== null));
  }
}
