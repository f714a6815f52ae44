import { expect } from '@open-wc/testing';
import { roomSupport } from '../../src/elements/shared/door-support.ts';
import { ReportFollowUp } from '../../src/elements/report-follow-up/index.ts';
import { waitUntil } from '../wait-until.ts';
import {
  ANSWERS,
  errorsOf,
  fieldsIn,
  fixture,
  frameOf,
  html,
  OFFICE_KEY,
  openDoor,
  PATIENT,
  startButton,
} from './doors.ts';

const door = (): Promise<ReportFollowUp> =>
  fixture<ReportFollowUp>(
    html`<ramah-report-follow-up
      receiver="https://kantor.invalid"
      office-key=${OFFICE_KEY}
      .assets=${ANSWERS}
      .exit=${'#keluar'}
      .timeLimit=${PATIENT}
    ></ramah-report-follow-up>`,
  );

const link = (element: ReportFollowUp): string | undefined =>
  element.renderRoot.querySelector<HTMLAnchorElement>('a[href^="https://kantor.invalid"]')?.href;

interface Policies {
  createPolicy(name: string, rules: object): unknown;
}

describe('<ramah-report-follow-up>', () => {
  // First, because a policy is made once for a page.
  it('falls back to the office’s own page where Trusted Types refuse the policy', async () => {
    const types = (globalThis as unknown as { trustedTypes: Policies }).trustedTypes;
    const made: string[] = [];
    types.createPolicy = (name) => {
      made.push(name);
      throw new TypeError('Refused by this test.');
    };
    try {
      const element = await door();
      // The receiver's own frame is tried next, and no receiver stands behind this door.
      element.timeLimit = 300;
      startButton(element)?.click();
      await waitUntil(() => element.renderRoot.querySelector('.notice'), 'it says so');
      expect(made).to.deep.equal(['ramah']);
      expect(frameOf(element)).to.equal(null);
      expect(link(element)).to.equal('https://kantor.invalid/jawaban');
    } finally {
      delete (types as Partial<Policies>).createPolicy;
    }
  });

  it('asks for no code in the host’s page', async () => {
    const element = await door();
    expect(element).to.be.instanceOf(ReportFollowUp);
    expect(startButton(element)?.textContent?.trim()).to.equal('Masukkan kode');
    expect(fieldsIn(document)).to.deep.equal([]);
    await expect(element).to.be.accessible();
    const seen = await openDoor(element);
    expect(seen.config.view).to.equal('follow-up');
    expect(seen.scripts).to.deep.equal(['room.id.js', 'follow-up.js']);
    expect(fieldsIn(document)).to.deep.equal([]);
    expect(link(element)).to.equal('https://kantor.invalid/jawaban');
  });

  it('stays shut without its attributes', async () => {
    let element!: ReportFollowUp;
    const errors = await errorsOf(async () => {
      element = await fixture<ReportFollowUp>(html`<ramah-report-follow-up></ramah-report-follow-up>`);
      await waitUntil(() => element.renderRoot.querySelector('.notice'), 'the refusal is shown');
    });
    expect(errors).to.have.length(1);
    expect(errors[0]).to.contain('<ramah-report-follow-up>');
    expect(startButton(element)).to.equal(null);
  });

  it('knows what a browser can do', () => {
    const like = (more: object): typeof window =>
      new Proxy(window, {
        get: (real, name) => (name in more ? more[name as keyof typeof more] : Reflect.get(real, name)),
      }) as typeof window;
    const agent = (userAgent: string): object => ({ navigator: { userAgent } });
    expect(roomSupport(window)).to.equal('ok');
    expect(roomSupport(like({ isSecureContext: false }))).to.equal('insecure');
    expect(roomSupport(like({ TransformStream: undefined }))).to.equal('too-old');
    expect(roomSupport(like({ crypto: {} }))).to.equal('too-old');
    for (const app of [
      '[FBAN/FBIOS;FBAV/450.0]',
      '[FB_IAB/FB4A;FBAV/450]',
      'Instagram 300.0',
      'musical_ly_32',
      'TikTok 26',
    ]) {
      expect(roomSupport(like(agent(`Mozilla/5.0 (Linux; Android 13; wv) Chrome/120 ${app}`))), app).to.equal('in-app');
    }
    expect(roomSupport(like(agent('Mozilla/5.0 (Linux; Android 13) Chrome/120 Mobile Safari/537.36')))).to.equal('ok');
  });
});
