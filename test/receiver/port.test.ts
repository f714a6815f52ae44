import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { encodeFrame } from '../../src/core/envelope.ts';
import { rosterHash, type SignedRoster } from '../../src/core/roster.ts';
import { startReceiver, type Receiver, type ReceiverOptions } from '../../src/receiver/main.ts';
import { becomes } from '../until.ts';
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
  type Office,
} from './support.ts';

const CANARY = { referer: 'https://canary-referrer.invalid/aku', agent: 'CanaryAgent/7.7', address: '203.0.113.77' };

/** The only numbers that the database holds are the counts of its messages, and its only times are days. */
function assertNothingFinerThanADay(path: string, began: Date): void {
  const database = new DatabaseSync(path, { readOnly: true });
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all()
    .map(({ name }) => String(name));
  const values = tables.flatMap((table) =>
    database
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .flatMap((row) => Object.values(row)),
  );
  database.close();
  // It may be midnight meanwhile.
  assert.ok([began, new Date()].some((moment) => values.includes(moment.toISOString().slice(0, 10))));
  for (const value of values) {
    if (typeof value === 'number') assert.ok(value < 100, String(value));
    if (typeof value === 'string') assert.doesNotMatch(value, /\d\d[:.]\d\d|^\d{9,}$/);
  }
}

describe('the receiver on a port', () => {
  let folder: string;
  let office: Office;
  let options: ReceiverOptions;
  let running: Receiver[];
  let logged: string[];
  let printed: string[];
  let restore: () => void;

  const start = async (given: Partial<ReceiverOptions> = {}): Promise<Receiver> => {
    const receiver = await startReceiver({ ...options, ...given });
    running.push(receiver);
    return receiver;
  };

  /** Writes raw text to the port and gives back all that comes, until the connection ends. */
  const talk = (port: number, parts: Iterable<string>, pause = 20): Promise<string> =>
    new Promise((resolve) => {
      let heard = '';
      const socket = connect(port, '127.0.0.1', async () => {
        for (const part of parts) {
          if (socket.destroyed) break;
          socket.write(part);
          await new Promise((next) => setTimeout(next, pause));
        }
      });
      socket.on('data', (data) => (heard += data));
      socket.on('error', () => {});
      socket.on('close', () => resolve(heard));
    });

  beforeEach(async () => {
    folder = await tempFolder();
    office = await inventOffice();
    running = [];
    logged = [];
    printed = [];
    options = {
      roster: await writeRoster(folder, await office.sign()),
      data: join(folder, 'data'),
      port: 0,
      host: '127.0.0.1',
      dist: null,
      hsts: false,
      fewestGuesses: 1,
      log: (line) => logged.push(line),
    };
    const { write } = process.stderr;
    const { log, info, warn, error } = console;
    const catchLine = (...parts: unknown[]): void => void printed.push(parts.map(String).join(' '));
    Object.assign(console, { log: catchLine, info: catchLine, warn: catchLine, error: catchLine });
    process.stderr.write = ((text: string) => (printed.push(String(text)), true)) as typeof write;
    restore = () => {
      Object.assign(console, { log, info, warn, error });
      process.stderr.write = write;
    };
  });
  afterEach(async () => {
    restore();
    await Promise.all(running.map((one) => one.close()));
    await rm(folder, { recursive: true });
  });

  it('tells its time, readable from any origin', async () => {
    const { url } = await start();
    const asked = Date.now();
    const { headers } = await poster(url)('/v1/roster', { office: office.officeKey }, undefined, {
      headers: { Origin: 'null' },
    });
    const told = Date.parse(headers.get('Date') ?? '');
    assert.ok(told > asked - 5000 && told <= Date.now(), String(told));
    assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(headers.get('Access-Control-Expose-Headers'), 'Date');
  });

  it('writes no address, referrer or browser anywhere: not in the database, its log or a line', async () => {
    const began = new Date();
    const receiver = await start();
    const post = poster(receiver.url);
    const marked: typeof post = (path, header, body) =>
      post(path, header, body, {
        headers: {
          Referer: CANARY.referer,
          'User-Agent': CANARY.agent,
          'X-Forwarded-For': CANARY.address,
          'X-Real-IP': CANARY.address,
          Forwarded: `for=${CANARY.address}`,
          Cookie: `a=${CANARY.agent}`,
        },
      });
    const sent = await prepareSend(marked, office.officeKey);
    assert.equal((await marked('/v1/send', sent.header, sent.body)).status, 201);
    assert.equal((await marked('/v1/send', { ...sent.header, box: id(16) }, sent.body)).status, 409);
    assert.equal(
      (await marked('/v1/read', { office: office.officeKey, box: sent.box, read_token: id(32), after: 0 })).status,
      404,
    );
    const token = await logIn(marked, office.officeKey, office.officers[0]);
    const body = looksSealed();
    const reply = { token, box: sent.box, mid: id(16), sha256: hash(body) };
    assert.equal((await marked('/v1/officer/reply', reply, body)).status, 201);
    assert.equal((await marked('/v1/officer/list', { token, after: 0 })).status, 200);
    await fetch(`${receiver.url}/tulis?${CANARY.agent}`, { headers: { Referer: CANARY.referer } });
    await talk(receiver.port, [
      `GET /${CANARY.agent} HTTP/1.1\r\nHost: x\r\nReferer: ${CANARY.referer}\r\nBroken header\r\n\r\n`,
    ]);

    const look = async (): Promise<number> => {
      const names = await readdir(options.data);
      for (const name of names) {
        const bytes = await readFile(join(options.data, name));
        for (const one of [...Object.values(CANARY), '127.0.0.1', 'canary-referrer', 'CanaryAgent', token]) {
          assert.ok(!bytes.includes(one), `${one} in ${name}`);
        }
      }
      return names.length;
    };
    assert.ok((await look()) >= 2, 'the database and its write-ahead log');
    await receiver.close();
    assert.equal(await look(), 2);
    assertNothingFinerThanADay(join(options.data, 'ramah.sqlite'), began);
    assert.deepEqual(logged, [`receiver: started at ${receiver.url}`, 'receiver: stopped']);
    assert.deepEqual(printed, []);
  });

  it('ends requests that come too slowly, and goes on for others', async () => {
    const { port, url } = await start({ timeouts: { headers: 1000, request: 2000, check: 50 } });
    const PARTS = 1000;
    const written = { headers: 0, body: 0 };
    const slowly = function* (first: string, then: string, count: keyof typeof written): Generator<string> {
      yield first;
      for (; written[count] < PARTS; written[count] += 1) yield then;
    };
    const head = 'POST /v1/roster HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n';
    const [headers, body] = await Promise.all([
      talk(port, slowly('POST /v1/roster HTTP/1.1\r\n', 'X-A: b\r\n', 'headers'), 30),
      talk(port, slowly(`${head}Content-Length: ${2 * PARTS}\r\n\r\n`, '\0', 'body'), 30),
    ]);
    assert.match(headers, /^HTTP\/1.1 408 /);
    assert.match(body, /^HTTP\/1.1 4\d\d /);
    assert.ok(written.headers < PARTS && written.body < PARTS, JSON.stringify(written));
    assert.equal((await poster(url)('/v1/roster', { office: office.officeKey })).status, 200);
    assert.deepEqual(printed, []);
  });

  it('prints nothing when a sender goes away in the middle, and keeps nothing', async () => {
    const { port, url } = await start();
    const { header, body, mid } = await prepareSend(poster(url), office.officeKey);
    const frame = Buffer.from(encodeFrame(header, body));
    for (let count = 0; count < 20; count++) {
      await new Promise<void>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.write('POST /v1/send HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n');
          socket.write(`Content-Length: ${frame.length}\r\n\r\n`);
          socket.write(frame.subarray(0, 1 + count * 40));
          setTimeout(() => (count % 2 === 0 ? socket.resetAndDestroy() : socket.destroy()), 5);
        });
        socket.on('error', () => {});
        socket.on('close', () => resolve());
      });
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual([printed, logged.slice(1)], [[], []]);
    const post = poster(url);
    const token = await logIn(post, office.officeKey, office.officers[0]);
    assert.deepEqual((await post('/v1/officer/list', { token, after: 0 })).header.messages, []);
    assert.deepEqual((await post('/v1/send', header, body)).header.mid, mid);
  });

  it('answers 413 to a request that is too long without waiting for its end', async () => {
    const { port } = await start();
    const head = 'POST /v1/send HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n';
    const announced = await talk(port, [`${head}Content-Length: 100000000\r\n\r\n`, 'x'.repeat(1000)]);
    assert.match(announced, /^HTTP\/1.1 413 /);
    const chunk = `4000\r\n${'x'.repeat(0x4000)}\r\n`;
    const streamed = await talk(
      port,
      [`${head}Transfer-Encoding: chunked\r\n\r\n`, ...Array<string>(20).fill(chunk)],
      2,
    );
    assert.match(streamed, /^HTTP\/1.1 413 /);
    assert.deepEqual(printed, []);
  });

  it('says which port is taken, and leaves nothing open', async () => {
    const { port } = await start();
    const data = join(folder, 'other');
    await assert.rejects(startReceiver({ ...options, data, port }), (error: Error & { code: string }) => {
      assert.deepEqual([error.name, error.code], ['ReceiverError', 'port-in-use']);
      assert.match(error.message, new RegExp(`127\\.0\\.0\\.1:${port}`));
      return true;
    });
    const again = await start({ data });
    assert.notEqual(again.port, port);
  });

  it('finishes what is under way when it is closed, and keeps it', async () => {
    const first = await start({ timeouts: { stop: 60_000 } });
    const { header, body } = await prepareSend(poster(first.url), office.officeKey);
    const frame = Buffer.from(encodeFrame(header, body));
    let heard = '';
    const socket = connect(first.port, '127.0.0.1');
    socket.on('data', (data) => (heard += data.toString('latin1')));
    socket.write('POST /v1/send HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n');
    socket.write(`Content-Length: ${frame.length}\r\nExpect: 100-continue\r\n\r\n`);
    await once(socket, 'data');
    const closing = first.close();
    socket.write(frame);
    await Promise.all([closing, first.close(), once(socket, 'close')]);
    assert.match(heard, /^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 201 /);
    await assert.rejects(fetch(first.url));
    const second = await start();
    assert.equal((await poster(second.url)('/v1/send', header, body)).status, 200);
    assert.deepEqual(logged.slice(1, 2), ['receiver: stopped']);
  });

  it('takes work after a restart that was given before it', async () => {
    const first = await start();
    const { header, body } = await prepareSend(poster(first.url), office.officeKey);
    await first.close();
    const second = await start();
    assert.equal((await poster(second.url)('/v1/send', header, body)).status, 201);
  });

  it('does not wait for ever for a sender when it is closed', async () => {
    const receiver = await start({ timeouts: { stop: 100 } });
    const hour = 3_600_000;
    const patient = await start({
      data: join(folder, 'other'),
      timeouts: { headers: hour, request: hour, stop: hour },
    });
    const socket = connect(patient.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write('POST /v1/send HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n');
    socket.write('Content-Length: 1000\r\nExpect: 100-continue\r\n\r\n');
    await once(socket, 'data');
    const waiting = talk(receiver.port, ['POST /v1/send HTTP/1.1\r\nHost: x\r\n']);
    await new Promise((resolve) => setTimeout(resolve, 50));
    let gaveUp = false;
    const closing = patient.close().then(() => (gaveUp = true));
    await receiver.close();
    assert.equal(gaveUp, false, 'as one that may wait still does');
    assert.equal(await waiting, '');
    socket.destroy();
    await closing;
  });

  it('does not start without a roster, or with one that it may not use', async () => {
    const refused = async (code: string, words: RegExp, given: Partial<ReceiverOptions> = {}): Promise<void> =>
      assert.rejects(startReceiver({ ...options, ...given }), (error: Error & { code: string }) => {
        assert.deepEqual([error.name, error.code], ['ReceiverError', code]);
        assert.match(error.message, words);
        return true;
      });
    await refused('roster-missing', /--office .*"public".*office init/, { roster: join(folder, 'nothing.json') });
    const later = (days: number) => () => new Date(Date.now() + days * 86_400_000);
    await refused('roster-invalid', /\(expired\).*office sign/, { now: later(60) });
    await writeFile(options.roster, 'not JSON');
    await refused('roster-invalid', /\(malformed\)/);
    await writeFile(options.roster, 'null');
    await refused('roster-invalid', /\((malformed|wrong-key)\)/);
    const signed = await office.sign();
    await writeRoster(folder, { ...signed, roster: signed.roster.replace('Kantor Rekaan', 'Kantor Palsu') });
    await refused('roster-invalid', /\(wrong-signature\).*copy "public" again/);
    assert.deepEqual(await readdir(folder), ['roster.json']);
  });

  it('remembers which roster was in force, and does not start with another branch of it', async () => {
    await (await start()).close();
    const first = await office.sign();
    const refused = async (code: string, signed: SignedRoster, words: RegExp): Promise<void> => {
      await writeRoster(folder, signed);
      await assert.rejects(startReceiver(options), (error: Error & { code: string }) => {
        assert.equal(error.code, 'roster-invalid');
        assert.match(error.message, new RegExp(`\\(${code}\\)[^]*\\(${code}\\)`));
        assert.match(error.message, words);
        return true;
      });
    };
    const way = /data\/roster\.json[^]*public\/roster\.json[^]*office sign[^]*data\/roster\.json[^]*office sign/;
    await refused('forked', await office.sign({ name: 'Kantor Kembar' }), way);
    await refused('forked', await office.sign({ epoch: 2, prev: id(32) }), way);
    await refused('wrong-key', await (await inventOffice()).sign({ epoch: 2 }), /--office[^]*--data/);

    // What an office does: sign again with the same content, renew, skip a number, take back what the receiver kept.
    await writeRoster(folder, first);
    await (await start()).close();
    const second = await office.sign({ epoch: 2, prev: await rosterHash(first.roster) });
    await writeRoster(folder, second);
    await (await start()).close();
    await refused('epoch-too-old', first, way);
    const kept = join(options.data, 'roster.json');
    assert.deepEqual(JSON.parse(await readFile(kept, 'utf8')), second);
    await writeRoster(folder, await office.sign({ epoch: 4 }));
    await (await start()).close();

    await writeFile(kept, '{');
    await assert.rejects(startReceiver(options), /rusak[^]*damaged/);
    await rm(kept);
    await start();
  });

  it('does not start with a folder that holds no build', async () => {
    const dist = join(folder, 'dist');
    const refused = () =>
      assert.rejects(startReceiver({ ...options, dist }), (error: Error & { code: string }) => {
        assert.deepEqual([error.name, error.code], ['ReceiverError', 'dist-missing']);
        assert.match(error.message, /--dist.*npm run build\n.*--dist.*npm run build$/);
        assert.ok(error.message.includes(dist));
        return true;
      });
    await refused();
    await mkdir(dist);
    await writeFile(join(dist, 'ramah.js'), '');
    await refused();
    await rm(dist, { recursive: true });
    await writeFile(dist, 'a file');
    await refused();
    assert.deepEqual((await readdir(folder)).sort(), ['dist', 'roster.json']);
  });

  it('takes up a renewed roster, and keeps the old one when the new one is no good', async () => {
    const { url } = await start({ timeouts: { roster: 1 } });
    const post = poster(url);
    const inForce = async () =>
      JSON.parse((await post('/v1/roster', { office: office.officeKey })).header.roster).epoch;
    await writeRoster(folder, await office.sign({ epoch: 3 }));
    await becomes(inForce, 3);
    const bad: [string, SignedRoster][] = [
      ['forked', await office.sign({ epoch: 3, name: 'Kantor Kembar' })],
      ['epoch-too-old', await office.sign({ epoch: 2 })],
      ['wrong-key', await (await inventOffice()).sign({ epoch: 4 })],
      ['wrong-signature', { ...(await office.sign({ epoch: 5 })), signature: id(64) }],
    ];
    for (const [code, signed] of bad) {
      await writeRoster(folder, signed);
      await becomes(() => logged.at(-1), `receiver: roster ${code}: the one before stays in force`);
      assert.equal(await inForce(), 3);
    }
    await rm(options.roster);
    await becomes(() => logged.at(-1), 'receiver: roster unreadable: the one before stays in force');
    await writeRoster(folder, await office.sign({ epoch: 6 }));
    await becomes(inForce, 6);
    assert.equal(logged.length, 6);
  });

  it('serves the built files and the pages', async () => {
    const dist = join(folder, 'dist');
    await mkdir(join(dist, 'inbox'), { recursive: true });
    await writeFile(join(dist, 'ramah.js'), 'export const invented = 1;');
    await writeFile(join(dist, 'inbox', 'index.html'), '<!doctype html><title>Catatan</title>');
    const { url } = await start({ dist });
    assert.equal(await (await fetch(`${url}/lib/ramah.js`)).text(), 'export const invented = 1;');
    assert.match(await (await fetch(`${url}/petugas`)).text(), /Catatan/);
    const page = await (await fetch(`${url}/jawaban`)).text();
    assert.ok(page.includes(`data-office-key="${office.officeKey}"`));
    assert.ok(page.includes('data-region="35.76"'));
    const raw = await talk(Number(new URL(url).port), [
      'GET /lib/../../roster.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    ]);
    assert.match(raw, /^HTTP\/1.1 404 /);
  });
});
