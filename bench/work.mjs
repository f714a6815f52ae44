/**
 * How long the proof of work takes in Chromium, on this machine and on one that is given a sixth or a twelfth of its time. The
 * browser's own slowing-down spares Web Crypto's threads, so all of its processes are stopped for most of the time.
 *
 *   npm run bench:work
 */
import { createServer } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { chromium } from 'playwright-core';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { CHROMIUM_FLAGS, findChromium, root } from '../scripts/lib.mjs';
import { FEWEST_GUESSES, Work } from '../src/receiver/work.ts';

const RUNS = 12;
const SLOWER = [6, 12];
const SLICE = 10;

async function bundle() {
  const built = await rollup({
    input: join(root, 'src/delivery/work.ts'),
    plugins: [nodeResolve({ browser: true }), esbuild({ target: 'chrome100' })],
    onLog: () => {},
  });
  const { output } = await built.generate({ format: 'es' });
  await built.close();
  return output[0].code;
}

/** A process and all below it. */
function family(pid) {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [
          [
            Number(name),
            Number(
              readFileSync(`/proc/${name}/stat`, 'utf8')
                .replace(/^.*\) \S /s, '')
                .split(' ')[0],
            ),
          ],
        ];
      } catch {
        return [];
      }
    });
  const below = (one) => [one, ...parents.filter(([, parent]) => parent === one).flatMap(([child]) => below(child))];
  return below(pid);
}

/** Lets processes run one slice in so many. @returns how to stop that, and the share of the time that they got */
function slow(pids, times) {
  const signal = (name) => pids.forEach((pid) => process.kill(pid, name));
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const spent = { running: 0, all: 0 };
  let on = true;
  const ended = (async () => {
    while (on) {
      const start = performance.now();
      await pause(SLICE);
      signal('SIGSTOP');
      const stopped = performance.now();
      await pause((stopped - start) * (times - 1));
      signal('SIGCONT');
      spent.running += stopped - start;
      spent.all += performance.now() - start;
    }
  })();
  return async () => {
    on = false;
    await ended;
    return spent.running / spent.all;
  };
}

const spread = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { least: sorted[0], middle: sorted[sorted.length >> 1], most: sorted.at(-1) };
};

/** Takes work as the form does, from challenges as the receiver makes them. */
async function runs(page) {
  const taken = [];
  for (let run = 0; run < RUNS; run++) taken.push(await page.evaluate(() => window.takeWork()));
  return {
    ...spread(taken.map(({ ms }) => ms)),
    light: taken.filter(({ light }) => light).length,
    stall: Math.max(...taken.map(({ stall }) => stall)),
  };
}

export async function measure() {
  const code = await bundle();
  const server = createServer(({ url }, response) => {
    response.setHeader('Content-Type', url === '/work.js' ? 'text/javascript' : 'text/html');
    response.end(url === '/work.js' ? code : '<!doctype html><title>uji</title>');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const running = await chromium.launchServer({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
  try {
    const browser = await chromium.connect(running.wsEndpoint());
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    const work = new Work({ office: 'A'.repeat(43), secret: new Uint8Array(32), now: () => new Date() });
    await page.exposeFunction('challenge', (light) => work.challenge('A'.repeat(22), FEWEST_GUESSES, light));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.evaluate(async () => {
      const { createWorkSupply } = await import('/work.js');
      window.takeWork = async () => {
        let [light, stall, last] = [false, 0, performance.now()];
        const beat = setInterval(() => {
          stall = Math.max(stall, performance.now() - last);
          last = performance.now();
        }, 4);
        const challenge = (asked) => ((light = asked === true), window.challenge(asked));
        const start = performance.now();
        await createWorkSupply({ challenge, now: () => performance.now() }).take();
        clearInterval(beat);
        return { ms: performance.now() - start, light, stall };
      };
    });
    const usual = await runs(page);
    const slowed = [];
    for (const times of SLOWER) {
      const end = slow(family(running.process().pid), times);
      slowed.push({ ...(await runs(page)), share: await end() });
    }
    return { usual, slowed };
  } finally {
    await running.close();
    server.close();
  }
}

export function told({ usual, slowed }) {
  const seconds = (ms) => (ms / 1000).toFixed(1);
  const line = ({ least, middle, most, light }) =>
    `${seconds(least)} to ${seconds(most)} s, ${seconds(middle)} s in the middle; ${light} of ${RUNS} asked for light work`;
  return [
    `proof of work, this machine: ${line(usual)}; the page was never busy for longer than ${usual.stall.toFixed(0)} ms`,
    ...slowed.map(
      (one) =>
        `with 1/${(1 / one.share).toFixed(1)} of its time: ${line(one)}; ${(one.middle / usual.middle).toFixed(1)} times as long`,
    ),
  ];
}
