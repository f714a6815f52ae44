/** What the tests of both doors share. Their office does not exist. */

import { aTimeout, fixture, html } from '@open-wc/testing';
import type { Door } from '../../src/elements/shared/door.ts';
import type { FromRoom, RoomConfig } from '../../src/elements/shared/port.ts';
import { waitUntil } from '../wait-until.ts';

/** 32 bytes in base64url. */
export const OFFICE_KEY = 'cmVrYWFuLXJla2Fhbi1yZWthYW4tcmVrYWFuLXJlazA';

/** A room that answers: room/room.id.js and its neighbours. */
export const ANSWERS = new URL('./fixtures/', import.meta.url).href;
/** A room whose files are not there. */
export const SILENT = new URL('./fixtures/silent/', import.meta.url).href;

/** For how long a door waits for a room that answers, ms: its limit is not what is tried there. */
export const PATIENT = 180_000;

/** What the room in fixtures/ tells of itself. */
export interface Seen {
  origin: string;
  secure: boolean;
  referrer: string;
  title: string;
  lang: string;
  scripts: string[];
  part: string;
  config: RoomConfig;
}

export async function openDoor<T extends Door>(element: T): Promise<Seen> {
  const seen = new Promise<Seen>((resolve) =>
    addEventListener('message', function listen({ data }) {
      if (!data?.seen) return;
      removeEventListener('message', listen);
      resolve(data.seen as Seen);
    }),
  );
  startButton(element)?.click();
  const answer = await seen;
  await waitUntil(() => element.renderRoot.querySelector('.room.open'), 'the room is open');
  return answer;
}

export const startButton = (element: Door): HTMLElement | null => element.renderRoot.querySelector('.start');
export const frameOf = (element: Door): HTMLIFrameElement | null => element.renderRoot.querySelector('iframe');

/** Has the room say something over its port, lets it arrive, and leaves time for what follows. */
export async function roomSays(element: Door, message: FromRoom): Promise<void> {
  const { port } = (element.room as unknown as { frame: { port: MessagePort } }).frame;
  const heard = new Promise<void>((resolve) =>
    port.addEventListener('message', ({ data }) => data.type === message.type && resolve()),
  );
  frameOf(element)?.contentWindow?.postMessage({ say: message }, '*');
  await heard;
  await aTimeout(100);
  await element.updateComplete;
}

export function pressShift(times: number): void {
  for (let time = 0; time < times; time += 1) {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
  }
}

/** Catches what the console is told as an error while `work` runs. */
export async function errorsOf(work: () => Promise<unknown>): Promise<string[]> {
  const { error } = console;
  const lines: string[] = [];
  console.error = (...parts: unknown[]) => lines.push(parts.join(' '));
  try {
    await work();
  } finally {
    console.error = error;
  }
  return lines;
}

/** Fields anywhere in the page outside a frame, open shadow roots included. */
export function fieldsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches('input, textarea, select, [contenteditable]') ? [element] : []),
    ...(element.shadowRoot ? fieldsIn(element.shadowRoot) : []),
  ]);
}

/** The blank sheet that covers the page on leaving; takes it away again. */
export function uncover(): boolean {
  const sheet = [...document.documentElement.children].find((child) => child.localName === 'div');
  sheet?.remove();
  return sheet !== undefined;
}

/** Leaving takes the whole document away, this test's page too: here only the rest is looked at. Undo with what it returns. */
export function keepPage(): { taken: () => number; undo(): void } {
  let taken = 0;
  Object.assign(document, { open: () => (taken += 1), close: () => {} });
  return {
    taken: () => taken,
    undo() {
      Reflect.deleteProperty(document, 'open');
      Reflect.deleteProperty(document, 'close');
    },
  };
}

export { fixture, html };
