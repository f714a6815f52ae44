import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { sealBytes } from '../../src/core/seal.ts';
import { inventOffice, logIn, openWith, poster, prepareSend, tempFolder, writeRoster } from './support.ts';

const ROUNDS = 4;
const REPORTS = 60;
const SENDERS = 16;

describe('a receiver that is killed while reports arrive', () => {
  it('has every report that it acknowledged, and each opens with an officer’s key', { timeout: 600_000 }, async () => {
    const folder = await tempFolder();
    const office = await inventOffice();
    const roster = await writeRoster(folder, await office.sign());
    const { identity, recipient } = office.officers[0];
    const acknowledged = new Map<string, string>();
    let child: ChildProcess | undefined;

    const start = async (): Promise<string> => {
      const script = join(import.meta.dirname, 'kill.child.ts');
      child = spawn(process.execPath, [script, roster, join(folder, 'data')], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [line] = (await once(createInterface(child.stdout!), 'line')) as [string];
      return line;
    };
    const kill = async (): Promise<void> => {
      const gone = once(child!, 'exit');
      child!.kill('SIGKILL');
      await gone;
    };

    try {
      // Work is done beforehand, so that reports can then arrive as fast as they are taken.
      let url = await start();
      const preparing = poster(url);
      const waiting: { text: string; send: Awaited<ReturnType<typeof prepareSend>> }[] = [];
      for (let count = 0; count < REPORTS; count++) {
        const text = `laporan rekaan ${count}`;
        const body = await sealBytes(Buffer.from(text.padEnd(4096)), [recipient]);
        waiting.push({ text, send: await prepareSend(preparing, office.officeKey, { body }) });
      }

      let killed = false;
      let unanswered = 0;
      /** Sends one report after another; one without an answer waits for the next round. */
      const keepSending = async (url: string): Promise<void> => {
        const post = poster(url);
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          const late = killed;
          const reply = await post('/v1/send', next.send.header, next.send.body).catch(() => null);
          if (reply === null) {
            if (!late) unanswered += 1;
            return void waiting.push(next);
          }
          assert.ok(reply.status === 201 || reply.status === 200, `${reply.status}`);
          acknowledged.set(next.send.mid, next.text);
        }
      };
      for (let round = 1; round <= ROUNDS; round++) {
        const senders = Array.from({ length: SENDERS }, () => keepSending(url));
        // Somewhere in the middle of this round's share.
        const share = (REPORTS / ROUNDS) * (round - Math.random() * 0.5);
        while (acknowledged.size < share) await new Promise((resolve) => setTimeout(resolve, 1));
        killed = true;
        await kill();
        await Promise.all(senders);
        url = await start();
        killed = false;
      }
      assert.ok(unanswered > 0, 'no kill met a report under way: this proves nothing');
      const post = poster(url);
      const token = await logIn(post, office.officeKey, office.officers[0]);
      const mids = [...acknowledged.keys()];
      for (let at = 0; at < mids.length; at += 16) {
        const asked = mids.slice(at, at + 16);
        const { status, header, body } = await post('/v1/officer/fetch', { token, mids: asked });
        assert.equal(status, 200, 'an acknowledged report is missing');
        let from = 0;
        for (const { mid, length } of header.messages) {
          const opened = await openWith(identity, body.subarray(from, (from += length)));
          assert.equal(Buffer.from(opened).toString().trimEnd(), acknowledged.get(mid));
        }
      }
      console.log(`${acknowledged.size} acknowledged, ${unanswered} under way at ${ROUNDS} kills, none lost`);
    } finally {
      child?.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    }
  });
});
