import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { chromium, type Browser, type Page } from 'playwright-core';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { forPhones } from '../../rollup.config.mjs';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import { shortErrorsOfCryptography } from '../../scripts/short-errors.mjs';
import type * as Suite from './age-suite.ts';
import { allVectors, mustOpen, runOnOurPath, runWithLibrary, tally, type Tally } from './age-suite.ts';
import { tell } from './told.ts';

const vectors = await allVectors();
const ours = vectors.filter(mustOpen).length;

function libraryLine(where: string, { total, right, opened, faults }: Tally): string {
  assert.deepEqual(faults, []);
  assert.equal(total, vectors.length);
  return `age vectors, ${where}, age-encryption: ${right} of ${total} official vectors as the suite expects (${opened} open, ${total - opened} refused at the expected step)`;
}

function ourLine(where: string, { total, right, opened, faults }: Tally): string {
  assert.deepEqual(faults, []);
  assert.equal(opened, ours);
  return `age vectors, ${where}, our own path: ${right} of ${total}: the ${opened} of our profile (X25519, binary) open, the other ${total - opened} are refused (damaged, armored, passphrase, post-quantum, or for others)`;
}

test('there are 143 official vectors, and 14 of them are of our profile', () => {
  assert.equal(vectors.length, 143);
  assert.equal(ours, 14);
});

describe('in Node', () => {
  test('the library behaves as the official suite expects', async (context) => {
    tell(context, libraryLine('Node', await tally(vectors, runWithLibrary)));
  });

  test('our own path opens what is of our profile, and refuses all else', async (context) => {
    tell(context, ourLine('Node', await tally(vectors, runOnOurPath)));
  });
});

/** The suite for a browser: the whole library, or what a phone gets, without what our profile refuses. */
async function bundle(forPhone: boolean): Promise<string> {
  const built = await rollup({
    input: fileURLToPath(new URL('age-suite.ts', import.meta.url)),
    plugins: [
      ...(forPhone ? [forPhones, shortErrorsOfCryptography] : []),
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      esbuild({ target: 'chrome100' }),
    ],
    onLog: () => {},
  });
  const { output } = await built.generate({ format: 'es' });
  await built.close();
  assert.equal(output.length, 1);
  return output[0].code;
}

describe('in Chromium', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;

  before(async () => {
    const files: Record<string, string> = { '/whole.js': await bundle(false), '/phone.js': await bundle(true) };
    server = createServer(({ url }, response) => {
      const code = files[url ?? ''];
      response.setHeader('Content-Type', code === undefined ? 'text/html' : 'text/javascript');
      response.end(code ?? '<!doctype html><title>uji</title>');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
    page = await browser.newPage();
    page.setDefaultTimeout(180_000);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });
  after(async () => {
    await browser.close();
    await new Promise((done) => server.close(done));
  });

  const inPage = (file: string, run: 'runWithLibrary' | 'runOnOurPath'): Promise<Tally> =>
    page.evaluate(
      async ([from, name]) => {
        const suite = (await import(from)) as typeof Suite;
        return suite.tally(await suite.allVectors(), suite[name]);
      },
      [file, run] as const,
    );

  test('the library behaves as the official suite expects', async (context) => {
    tell(context, libraryLine('Chromium', await inPage('/whole.js', 'runWithLibrary')));
  });

  test('our own path, as it is built for phones, opens what is of our profile, and refuses all else', async (context) => {
    tell(context, ourLine('Chromium', await inPage('/phone.js', 'runOnOurPath')));
  });
});
