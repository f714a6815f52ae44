/** What asking for news costs on the wire, and that whoever watches the line learns nothing from it: a real Chromium. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { rm } from 'node:fs/promises';
import { connect, createServer as createProxy, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { chromium } from 'playwright-core';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import { startReceiver } from '../../src/receiver/main.ts';
import {
  hash,
  id,
  inventOffice,
  logIn,
  looksSealed,
  poster,
  prepareSend,
  tempFolder,
  writeRoster,
} from '../receiver/support.ts';
import { tell } from './told.ts';

const MOST = 2000;

const listen = (server: Server): Promise<number> =>
  new Promise((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));

async function clientScript(): Promise<string> {
  const built = await rollup({
    input: fileURLToPath(new URL('../../src/delivery/follow-up.ts', import.meta.url)),
    plugins: [nodeResolve({ browser: true, exportConditions: ['production'] }), esbuild({ target: 'chrome100' })],
    onLog: () => {},
  });
  const { output } = await built.generate({ format: 'iife', name: 'ramah' });
  await built.close();
  return output[0].code;
}

test('a check for news is under 2 kB both ways together, and the same to the byte for hit, miss and wrong code', async (context) => {
  const folder = await tempFolder();
  const office = await inventOffice();
  const roster = await writeRoster(folder, await office.sign());
  const options = { data: join(folder, 'data'), port: 0, host: '127.0.0.1', dist: null, hsts: true, fewestGuesses: 1 };
  const receiver = await startReceiver({ ...options, roster, log: () => {} });
  const post = poster(receiver.url);
  const one = await prepareSend(post, office.officeKey);
  const other = await prepareSend(post, office.officeKey);
  for (const { header, body } of [one, other]) assert.equal((await post('/v1/send', header, body)).status, 201);
  const token = await logIn(post, office.officeKey, office.officers[0]);
  const reply = looksSealed(40_000);
  await post('/v1/officer/reply', { token, box: one.box, mid: id(16), sha256: hash(reply) }, reply);

  const counts = { up: 0, down: 0 };
  const proxy = createProxy((near) => {
    const far = connect(receiver.port, '127.0.0.1');
    near.on('data', (bytes) => (counts.up += bytes.length)).pipe(far);
    far.on('data', (bytes) => (counts.down += bytes.length)).pipe(near);
    for (const socket of [near, far]) socket.on('error', () => {});
  });
  const port = await listen(proxy);
  const script = await clientScript();
  const host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>uji</title><iframe sandbox="allow-scripts" srcdoc="<p>uji</p>"></iframe>`);
  });
  const page = `http://127.0.0.1:${await listen(host)}/`;
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  try {
    const tab = await browser.newPage();
    await tab.goto(page);
    const frame = tab.frames().find((each) => each.parentFrame() !== null)!;
    // As the room runs: in a frame without an origin.
    await frame.evaluate(`${script}; self.ramah = ramah; undefined`);
    const receiverUrl = `http://127.0.0.1:${port}`;
    const look = async (box: string, readToken: string): Promise<{ news: unknown; up: number; down: number }> => {
      Object.assign(counts, { up: 0, down: 0 });
      const news = await frame.evaluate(
        `ramah.createFollowUpClient({ receiver: '${receiverUrl}', office: '${office.officeKey}', fetch: (...a) => fetch(...a) }).news('${box}', '${readToken}', 0)`,
      );
      return { news, ...counts };
    };
    const first = await look(one.box, one.readToken);
    const seen = [
      await look(one.box, one.readToken),
      await look(other.box, other.readToken),
      await look(one.box, id(32)),
      await look(id(16), id(32)),
    ];
    assert.deepEqual(
      seen.map(({ news }) => news),
      [
        { known: true, news: 1, withdrawn: null },
        { known: true, news: 0, withdrawn: null },
        { known: false, news: 0, withdrawn: null },
        { known: false, news: 0, withdrawn: null },
      ],
    );
    const sizes = seen.map(({ up, down }) => [up, down]);
    for (const size of sizes) assert.deepEqual(size, sizes[0]);
    const [up, down] = sizes[0] as [number, number];
    tell(
      context,
      `news: ${up} bytes up and ${down} down (${first.up + first.down} in all the first time), the same for hit, miss, wrong token and unknown code`,
    );
    assert.ok(up + down <= MOST, `${up + down} bytes`);
  } finally {
    await browser.close();
    proxy.close();
    host.close();
    host.closeAllConnections();
    await receiver.close();
    await rm(folder, { recursive: true });
  }
});
