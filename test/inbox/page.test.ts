/** The page as a file, and what an officer can do with a saved message and no page at all. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileName } from '../../src/inbox/save.ts';
import { ageOpen } from '../core/age-program.ts';
import { FakeReceiver, newOffice } from './support.ts';

const html = readFileSync(new URL('../../src/inbox/index.html', import.meta.url), 'utf8');
const guide = readFileSync(new URL('../../docs/panduan-petugas.md', import.meta.url), 'utf8');

test('the page has nothing inline: it lives under script-src and style-src of its own origin alone', () => {
  assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=|javascript:/i);
  for (const [tag, inside] of html.matchAll(/<script[^>]*>([^<]*)<\/script>/g)) {
    assert.match(tag, /src="inbox\.js"/);
    assert.equal(inside, '');
  }
});

test('its title says nothing, and no search engine keeps it', () => {
  assert.match(html, /<title>Ruang kerja<\/title>/);
  assert.match(html, /name="robots" content="noindex, nofollow"/);
  assert.match(html, /name="referrer" content="no-referrer"/);
});

test('a saved file has a name that says nothing', () => {
  assert.equal(fileName('1a-2b_3c4d5e6f7g'), 'berkas-1a2b3c4d.age');
  assert.equal(fileName('../../etc/x'), 'berkas-etcx.age');
});

test('the guide’s command opens a saved report with the age program and without us', async () => {
  const office = await newOffice();
  const receiver = new FakeReceiver(office);
  const { receipt, mid } = await receiver.report();
  const [officer] = office.officers;
  const { nonceId, sealed } = await receiver.nonce(office.office, officer.recipient);
  const token = await receiver.token(office.office, nonceId, ageOpen(sealed, officer.identity));
  const saved = (await receiver.fetch(token.token, [mid])).get(mid)!;
  const opened = ageOpen(saved, officer.identity);

  const pipe = /\| (tail -c \+\d+ \| tr -d '\\0')/.exec(guide)?.[1];
  assert.ok(pipe, 'the guide has the command');
  const message = JSON.parse(execFileSync('sh', ['-c', pipe], { input: opened, encoding: 'utf8' })) as Record<
    string,
    unknown
  >;
  assert.equal(message.box, receipt.box);
  assert.deepEqual((message.body as Record<string, unknown>).kinds, ['fisik']);
});
