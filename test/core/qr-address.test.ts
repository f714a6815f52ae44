import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { qrAddress } from '../../src/core/qr-address.ts';

test('a neutral address is taken as it is', () => {
  for (const text of ['https://kota.example/info', 'https://pontianak.example/', 'https://kelurahan.example/p/7?x=1#a'])
    assert.deepEqual(qrAddress(text), { href: text });
});

const refused: [string, string][] = [
  ['http://kota.example/info', 'form'],
  ['kota.example', 'form'],
  ['https://nama:sandi@kota.example/', 'form'],
  ['javascript:alert(1)', 'form'],
  [`https://kota.example/${'a'.repeat(120)}`, 'long'],
  ['https://kota.example/lapor', 'tells'],
  ['https://kota.example/KDRT', 'tells'],
  ['https://dp3a.kota.example/', 'tells'],
  ['https://kota.example/?topik=kekerasan%20seksual', 'tells'],
  ['https://kota.example/%6Bekerasan', 'tells'],
  ['https://kota.example/hak/anak', 'tells'],
  ['https://kota.example/x#korban', 'tells'],
  ['', 'form'],
];
for (const [text, mistake] of refused) {
  test(`"${text.slice(0, 60)}" is refused: ${mistake}`, () => {
    const address = qrAddress(text);
    assert.equal('mistake' in address && address.mistake, mistake);
  });
}

test('no text makes it throw, and what it takes is https', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })), (text) => {
      const address = qrAddress(text);
      if ('href' in address) assert.match(address.href, /^https:/);
    }),
  );
});
