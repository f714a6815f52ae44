import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readDist } from '../../src/receiver/static-files.ts';
import { makeDesk } from './support.ts';

const FILES: Record<string, string> = {
  'ramah.js': 'export {};',
  'office-page.js': 'export {};',
  'hotline-card.js': 'export {};',
  'rights-infographic.js': 'export {};',
  'room/room.id.js': '(function(){})();',
  'regions/35.76.js': 'export {};',
  'chunk-0f3a9b2c.js': 'export {};',
  '0.1.0/ramah.js': 'export {};',
  'manifest.json': '{}',
  'notes.txt': 'not a web file',
  'page.html': '<p>not embeddable</p>',
  'inbox/index.html': '<!doctype html><title>Catatan</title>',
  'inbox/inbox.js': 'export {};',
  'receiver/main.js': 'export {};',
};

const COMMON = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=31536000',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), screen-wake-lock=(), usb=()',
};
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const app = (style: string, attachments = '', ancestors = "'none'"): string =>
  `default-src 'none'; script-src 'self'; style-src ${style}; img-src 'self' data:${attachments}; ` +
  `${attachments && `media-src${attachments}; `}connect-src 'self'; ` +
  `worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ${ancestors}`;

const API = {
  ...COMMON,
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Date',
  'cache-control': 'no-store',
  'content-security-policy': NOTHING,
};
const LIBRARY = {
  ...COMMON,
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': NOTHING,
};
const OWN = {
  ...COMMON,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
/** A voice is recorded here and nowhere else. */
const PAGE = {
  ...OWN,
  'permissions-policy': COMMON['permissions-policy'].replace('microphone=()', 'microphone=(self)'),
};
const NONE = { ...COMMON, 'cache-control': 'no-store', 'content-security-policy': NOTHING };

describe('the headers', () => {
  let desk: Awaited<ReturnType<typeof makeDesk>>;
  let plain: Awaited<ReturnType<typeof makeDesk>>;

  before(async () => {
    plain = await makeDesk({ options: { hsts: false } });
    const dist = join(plain.folder, 'dist');
    for (const [name, text] of Object.entries(FILES)) {
      await mkdir(join(dist, name, '..'), { recursive: true });
      await writeFile(join(dist, name), text);
    }
    await symlink('/etc', join(dist, 'etc'));
    await symlink(join(plain.folder, 'ramah.sqlite'), join(dist, 'stolen.json'));
    desk = await makeDesk({ options: { files: await readDist(dist) } });
  });
  after(async () => {
    await desk.remove();
    await plain.remove();
  });

  const get = (path: string, init?: RequestInit) => desk.app.request(path, init);
  const headersOf = (response: Response, but: string[] = []): Record<string, string> =>
    Object.fromEntries([...response.headers].filter(([name]) => !['content-type', 'etag', ...but].includes(name)));

  const calls = [
    ...['roster', 'challenge', 'send', 'read'].map((name) => `/v1/${name}`),
    ...['nonce', 'token', 'list', 'fetch', 'reply'].map((name) => `/v1/officer/${name}`),
  ];

  it('of every call, taken or refused', async () => {
    for (const path of [...calls, '/v1/nothing', '/v1/officer/nothing']) {
      const { headers } = await desk.post(path, {});
      assert.deepEqual(headersOf({ headers } as Response), API, path);
    }
    const { status, headers } = await desk.post('/v1/roster', { office: desk.officeKey });
    assert.equal(status, 200);
    assert.deepEqual(headersOf({ headers } as Response), API);
  });

  it('of every preflight', async () => {
    for (const path of calls) {
      const response = await get(path, { method: 'OPTIONS' });
      assert.equal(response.status, 204);
      assert.deepEqual(headersOf(response), {
        ...API,
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'Content-Type',
        'access-control-max-age': '86400',
      });
    }
  });

  it('of library files, which carry versions or are asked for anew', async () => {
    const kept = { 'chunk-0f3a9b2c.js': true, '0.1.0/ramah.js': true };
    for (const name of Object.keys(FILES).filter((one) => /^(?!inbox|receiver).*\.js(on)?$/.test(one))) {
      const response = await get(`/lib/${name}`);
      assert.equal(response.status, 200, name);
      const cache = name in kept ? 'public, max-age=31536000, immutable' : 'no-cache';
      assert.deepEqual(headersOf(response), { ...LIBRARY, 'cache-control': cache }, name);
      const type = name.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'application/json; charset=utf-8';
      assert.equal(response.headers.get('content-type'), type);
      assert.equal(await response.text(), FILES[name]);
      const again = await get(`/lib/${name}`, { headers: { 'If-None-Match': response.headers.get('etag')! } });
      assert.deepEqual([again.status, await again.text()], [304, '']);
      assert.deepEqual(headersOf(again), { ...LIBRARY, 'cache-control': cache });
      const head = await get(`/lib/${name}`, { method: 'HEAD' });
      assert.deepEqual([head.status, await head.text()], [200, '']);
    }
  });

  it("of the office's own pages", async () => {
    const nonces = new Set<string>();
    for (const path of ['/tulis', '/jawaban', '/tulis', '/arah']) {
      const response = await get(path);
      const policy = response.headers.get('content-security-policy') ?? '';
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
      nonces.add(nonce);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.deepEqual(headersOf(response), {
        ...PAGE,
        'cache-control': 'no-store',
        'content-security-policy': app(`'self' 'nonce-${nonce}'`),
      });
      assert.ok((await response.text()).includes(`<style nonce="${nonce}">`));
    }
    assert.equal(nonces.size, 4);
  });

  it("of the room for another site's frame: for the sites that the office named, and for none without", async () => {
    const framed = await makeDesk({
      options: { embedders: ['https://kelurahan.example', 'https://*.sch.example:8443'] },
    });
    const every = await makeDesk({ options: { embedders: ['*'] } });
    const nonces = new Set<string>();
    try {
      for (const path of ['/bingkai/tulis', '/bingkai/jawaban', '/bingkai/arah', '/bingkai/tulis?lang=en']) {
        for (const [one, ancestors] of [
          [desk, "'none'"],
          [framed, 'https://kelurahan.example https://*.sch.example:8443'],
          [every, '*'],
        ] as const) {
          const response = await one.app.request(path);
          const policy = response.headers.get('content-security-policy') ?? '';
          const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
          nonces.add(nonce);
          assert.equal(response.status, 200);
          assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
          assert.equal(response.headers.get('x-frame-options'), null);
          assert.deepEqual(headersOf(response), {
            ...COMMON,
            'cross-origin-resource-policy': 'cross-origin',
            'cache-control': 'no-store',
            'content-security-policy': app(`'self' 'nonce-${nonce}'`, '', ancestors),
          });
          assert.ok((await response.text()).includes(`nonce="${nonce}"`));
        }
      }
      assert.equal(nonces.size, 12);
    } finally {
      await framed.remove();
      await every.remove();
    }
  });

  it("of the officer's page", async () => {
    for (const path of ['/petugas/', '/petugas/index.html', '/petugas/inbox.js']) {
      const response = await get(path);
      assert.equal(response.status, 200, path);
      const expected = { ...OWN, 'cache-control': 'no-cache', 'content-security-policy': app("'self'", ' blob:') };
      assert.deepEqual(headersOf(response), expected, path);
    }
    const short = await get('/petugas');
    assert.deepEqual([short.status, short.headers.get('location')], [308, '/petugas/']);
    assert.deepEqual(headersOf(short, ['location']), NONE);
  });

  it('of what is not there, and of what is not asked for in the right way', async () => {
    for (const path of [
      '/',
      '/favicon.ico',
      '/lib/',
      '/lib/nothing.js',
      '/petugas/nothing.js',
      '/tulis/',
      '/bingkai',
      '/bingkai/',
      '/bingkai/petugas',
      '/v2/send',
    ]) {
      const response = await get(path);
      assert.equal(response.status, 404, path);
      assert.deepEqual(headersOf(response), NONE, path);
    }
    for (const path of ['/tulis', '/jawaban', '/bingkai/tulis', '/petugas/', '/lib/ramah.js', '/']) {
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
        const response = await get(path, { method });
        assert.equal(response.status, 405, `${method} ${path}`);
        assert.deepEqual(headersOf(response), { ...NONE, allow: 'GET, HEAD' }, path);
      }
    }
  });

  it('without TLS: the same but for the promise of TLS', async () => {
    for (const [path, init] of [['/tulis'], ['/nothing'], ['/v1/roster', { method: 'POST' }]] as [
      string,
      RequestInit?,
    ][]) {
      const [with_, without] = [await get(path, init), await plain.app.request(path, init)];
      const drop = ['strict-transport-security', 'content-security-policy'];
      assert.deepEqual(headersOf(without, drop.slice(1)), headersOf(with_, drop), path);
    }
  });

  it('no path leads out of the folders, and none to what is not embeddable', async () => {
    const paths = [
      '/lib/../package.json',
      '/lib/%2e%2e/package.json',
      '/lib/..%2fpackage.json',
      '/lib/..%5cpackage.json',
      '/lib//etc/passwd',
      '/lib/etc/passwd',
      '/lib/stolen.json',
      '/lib/inbox/inbox.js',
      '/lib/./inbox/inbox.js',
      '/lib/receiver/main.js',
      '/lib/notes.txt',
      '/lib/page.html',
      '/lib/ramah.js%00',
      '/lib/ramah.js/',
      '/lib/__proto__',
      '/petugas/../receiver/main.js',
      '/petugas/..%2freceiver%2fmain.js',
      '/petugas/%2e%2e/ramah.js',
    ];
    for (const path of paths) assert.equal((await get(path)).status, 404, path);
  });
});
