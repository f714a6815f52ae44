/**
 * Away in a hurry: the tab is closed, or left by quick exit, in the middle of writing and right after "send", over a line on
 * which nothing had left the phone yet. What was sent arrives once and the code finds it; what was not is told beforehand;
 * and the browser's profile keeps nothing of either. Chromium and Firefox side by side: most of it is waiting.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, mock, test } from 'node:test';
import { deriveReceipt, formatCode, newCode } from '../../src/core/receipt.ts';
import { createClient } from '../../src/delivery/client.ts';
import { startHost } from '../hostile/host.ts';
import { becomes, until } from '../until.ts';
import { codeHolders, hasCode, holders } from './holders.ts';
import { Hands } from './hands.ts';
import { storedSession } from './firefox.ts';
import { slowLine } from './slow-line.ts';
import { buildTown, newPhone, roomIn, type Town } from './town.ts';
import { launch, pause, Visitor, type BrowserName } from './visitor.ts';
import { press } from './taps.ts';

/** Invented, and such that it stands nowhere by itself. */
const CANARY = 'KenariContohVt3';

let town: Town;
before(async () => {
  town = await buildTown();
});
after(() => town.close());

/** What the office has under a code. */
async function lettersOf(code: string): Promise<number> {
  const { officeKey } = town.office;
  const { box, readToken } = await deriveReceipt(code, officeKey);
  const client = createClient({ receiver: town.receiver.url, office: officeKey, fetch });
  return client.read(box, readToken, 0).then(
    ({ messages }) => messages.length,
    () => 0,
  );
}

/** Closes a tab as a person does: its page is told. Resolves once it is gone. */
async function closed(page: {
  close(how: { runBeforeUnload: boolean }): Promise<void>;
  isClosed(): boolean;
}): Promise<void> {
  await page.close({ runBeforeUnload: true });
  await becomes(() => page.isClosed(), true, 'the tab is closed');
}

async function arrives(code: string): Promise<number> {
  await until(
    () => lettersOf(code),
    (letters) => letters > 0,
  );
  // Whatever would send it again has had its chance.
  await pause(500);
  return lettersOf(code);
}

/** Whether Firefox has a code in its store of tabs, and in another file of its profile. */
function noted(profile: string, code: string): boolean {
  try {
    return hasCode(storedSession(profile), code) && codeHolders(profile, code).length > 0;
  } catch {
    // There is none yet, or it is just being written.
    return false;
  }
}

describe('away in a hurry', { concurrency: true }, () => {
  for (const name of ['Chromium', 'Firefox'] as BrowserName[]) {
    test(name, async () => {
      const profile = join(town.folder, name);
      // `restore`: Firefox notes its session every second.
      const browser = await launch(name, { profile, restore: true });
      const line = await slowLine(town.receiver.url);
      const host = await startHost({ ...town, receiver: { ...town.receiver, url: line.url } });
      const exit = `http://127.0.0.1:${host.port}/other`;
      const address = host.put({ tail: `<ramah-quick-exit href="${exit}"><a href="${exit}">x</a></ramah-quick-exit>` });
      const codes: string[] = [];
      const other = newCode();
      try {
        const visit = async (tag = 'ramah-report-form'): Promise<{ visitor: Visitor; room: Hands }> => {
          const page = await browser.newPage();
          await page.setViewport({ width: 360, height: 740 });
          const visitor = new Visitor(name, page);
          await visitor.goto(address);
          return { visitor, room: new Hands(page, await visitor.openRoom(tag)) };
        };
        const written = async (): Promise<{ visitor: Visitor; room: Hands; code: string }> => {
          const there = await visit();
          const code = await there.room.write(`Catatan ${CANARY}`);
          codes.push(code);
          return { ...there, code };
        };
        const close = ({ page }: Visitor): Promise<void> => closed(page);
        const leave = async (visitor: Visitor, room: Hands): Promise<void> => {
          await room.press('Keluar cepat');
          await visitor.arrives(exit);
        };

        // Closed right after "send", before anything was on its way.
        let now = await written();
        line.hold();
        await now.room.press('Kirim laporan rahasia');
        await line.holds();
        await close(now.visitor);
        await pause(300);
        line.release();
        assert.equal(await arrives(now.code), 1, 'the tab was closed: the report arrives, once');

        // Left by quick exit at the same moment.
        now = await written();
        line.hold();
        await now.room.press('Kirim laporan rahasia');
        await line.holds();
        await leave(now.visitor, now.room);
        await pause(300);
        line.release();
        assert.equal(await arrives(now.code), 1, 'left by quick exit: the report arrives, once');
        await now.visitor.page.close();

        // Without a line nothing can arrive: it says so before, and afterwards.
        now = await written();
        line.cut();
        await now.room.press('Kirim laporan rahasia');
        await now.room.sees('Jika halaman ini ditutup, laporan hilang.');
        await close(now.visitor);
        line.release();
        const late = await visit('ramah-report-follow-up');
        await late.room.type('Kode', now.code);
        await late.room.press('Buka jawaban');
        await late.room.sees('Mungkin belum terkirim.');
        assert.equal(await lettersOf(now.code), 0);
        await close(late.visitor);

        // In the middle of writing: by quick exit.
        const half = await visit();
        await half.room.writeHalf(`Catatan ${CANARY}`);
        await leave(half.visitor, half.room);
        await half.visitor.goto(`${exit}?kode=${encodeURIComponent(formatCode(other))}`);
        // Firefox may be ended before it has written everything at its end: what it noted by then counts.
        if (name === 'Firefox')
          await becomes(() => noted(profile, other), true, 'its store of tabs holds the last address');
        await pause(1500);
      } finally {
        await browser.close();
        await host.close();
        line.close();
      }
      // Firefox packs its store of tabs, so it is read apart.
      const session = name === 'Firefox' ? storedSession(profile) : '';
      assert.deepEqual(holders(profile, CANARY), [], 'nothing that was written stays in the profile');
      assert.ok(!session.includes(CANARY));
      for (const code of codes) {
        assert.deepEqual(codeHolders(profile, code), [], `nothing of ${code} stays in the profile`);
        assert.ok(!hasCode(session, code));
      }
      assert.ok(holders(profile, exit).length > 0, 'a control: what a browser keeps is found in its profile');
      assert.ok(codeHolders(profile, other).length > 0, 'and a code in an address');
      if (name === 'Firefox') assert.ok(hasCode(session, other), 'and in its store of tabs');
    });
  }
});

/** Longer than work is kept at hand, shorter than a challenge lives. */
const NINE_MINUTES = 9 * 60_000;

test('put aside for nine minutes with the code on the screen, then sent and closed: it arrives, once', async () => {
  const line = await slowLine(town.receiver.url);
  const host = await startHost({ ...town, receiver: { ...town.receiver, url: line.url } });
  const address = host.put({});
  const { phone } = await newPhone(join(town.folder, 'aside'), [new URL(address).origin, line.url]);
  try {
    const page = phone.pages()[0] ?? (await phone.newPage());
    await page.clock.install();
    // A set clock stamps an event when its time is first asked for, not when it happens.
    await page.addInitScript(() => addEventListener('click', (event) => event.timeStamp, true));
    await page.goto(address);
    await page.locator('ramah-report-form').getByRole('button').first().click();
    const room = roomIn(page, 'ramah-report-form');
    const next = (name: string): Promise<void> => press(room.getByRole('button', { name, exact: true }));
    const tap = (answer: string): Promise<void> => press(room.locator('.choice', { hasText: answer }).first());
    await next('Mulai menulis laporan');
    await tap('Anak');
    await next('Lanjut');
    await tap('Kekerasan fisik');
    await next('Lanjut');
    await next('Lanjut');
    await tap('Tidak sedang terjadi');
    await room.getByLabel('Kelurahan atau desa').selectOption('Kranggan');
    await next('Lanjut');
    await next('Lanjut');
    await next('Sudah benar, lanjut');
    await room.locator('.code').waitFor();
    const code = (await room.locator('.code').innerText()).replace(/\D/g, '');
    await becomes(() => line.count('/v1/challenge') > 0, true, 'work was begun while the report was written');
    const before = line.count('/v1/challenge');

    // The receiver runs in this process, and its clock goes on as well.
    mock.timers.enable({ apis: ['Date'], now: Date.now() + NINE_MINUTES });
    await page.clock.fastForward(NINE_MINUTES);
    await room.getByLabel('Ketik empat angka terakhir kode itu').fill(code.slice(-4));
    line.hold();
    await next('Kirim laporan rahasia');
    await line.holds();
    // One more, or two where this machine found the usual one too much.
    assert.ok(line.count('/v1/challenge') > before, 'work that grew old was made anew');
    await closed(page);
    await pause(300);
    line.release();
    assert.equal(await arrives(code), 1);
  } finally {
    mock.timers.reset();
    await phone.close();
    await host.close();
    line.close();
  }
});
