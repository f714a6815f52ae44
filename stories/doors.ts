/** What the stories of all doors share. Their office does not exist, and no story reaches a receiver. */

import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml, literal } from 'lit/static-html.js';
import type { Door } from '../src/elements/shared/door.ts';
import type { Support } from '../src/elements/shared/door-support.ts';

/** 32 bytes in base64url. */
const OFFICE_KEY = 'cmVrYWFuLXJla2Fhbi1yZWthYW4tcmVrYWFuLXJlazA';

export interface DoorArgs {
  receiver: string | null;
  officeKey: string | null;
  region: string | null;
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  /** What the browser can do. */
  support: Support;
  /** Milliseconds until a room that does not answer is given up. */
  timeLimit: number;
}

export const args: DoorArgs = {
  receiver: 'https://kantor.invalid',
  officeKey: OFFICE_KEY,
  region: '35.76',
  lang: 'id',
  theme: 'auto',
  support: 'ok',
  timeLimit: 600_000,
};

export const argTypes: Partial<ArgTypes<DoorArgs>> = {
  receiver: { control: 'text' },
  officeKey: { control: 'text' },
  region: { control: 'text' },
  lang: { control: 'inline-radio', options: ['id', 'en'] },
  theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
  support: { control: 'inline-radio', options: ['ok', 'insecure', 'in-app', 'too-old', 'folder'] },
};

const tags = {
  'report-form': literal`ramah-report-form`,
  'report-follow-up': literal`ramah-report-follow-up`,
  'where-to-report': literal`ramah-where-to-report`,
};

/** The door as a site's owner writes it. Its room's files are not there: what opens never answers. */
export function door(name: keyof typeof tags, own: DoorArgs): TemplateResult {
  return staticHtml`<${tags[name]}
    receiver=${own.receiver ?? nothing}
    office-key=${own.officeKey ?? nothing}
    region=${own.region ?? nothing}
    lang=${own.lang}
    theme=${own.theme}
    .support=${own.support}
    .timeLimit=${own.timeLimit}
    .assets=${new URL('tidak-ada/', document.baseURI).href}
    >${html`<a href="tel:129">Telepon 129</a>`}</${tags[name]}
  >`;
}

type Story = StoryObj<DoorArgs>;

/** What a door says once its open frame was taken away or led elsewhere. */
export const takenAway: Story['play'] = ({ canvasElement }) => {
  const element = canvasElement.querySelector<Door>('ramah-report-form, ramah-report-follow-up');
  if (element) element.failure = 'navigated';
};

/** Presses Start. */
export const start: Story['play'] = async ({ canvasElement }) => {
  const element = canvasElement.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>(
    'ramah-report-form, ramah-report-follow-up, ramah-where-to-report',
  );
  await element?.updateComplete;
  element?.shadowRoot?.querySelector<HTMLElement>('.start')?.click();
};
