/** A number that a site's owner writes on the tag: what can be shown of it, and what must be changed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ownContacts } from '../../src/elements/hotline-card/own-number.ts';

const own = { name: 'Contoh', phone: '', whatsapp: '', hours: '' };

test('numbers become links as the phone needs them', () => {
  for (const [phone, dial] of [
    ['129', '129'],
    ['1500-771', '1500771'],
    ['0321-555-0100', '+623215550100'],
    ['(0321) 555 0100', '+623215550100'],
    ['+62 321 555 0100', '+623215550100'],
    ['62-321-555-0100', '+623215550100'],
  ] as const) {
    const { contacts, mistakes } = ownContacts({ ...own, phone });
    assert.deepEqual(mistakes, [], phone);
    assert.deepEqual(contacts, [{ way: 'phone', display: phone, dial }]);
  }
});

test('a mistake says what to write instead, and only what is right is shown', () => {
  const { contacts, mistakes } = ownContacts({ ...own, phone: '0321-555-0100', whatsapp: '0321-555-0100' });
  assert.deepEqual(
    contacts.map(({ way }) => way),
    ['phone'],
  );
  assert.match(mistakes.join(), /whatsapp="0321-555-0100" .*0812-0000-0000/);
  assert.deepEqual(ownContacts({ ...own, name: ' ', phone: '129' }).contacts, []);
  assert.match(ownContacts({ ...own, name: 'x'.repeat(81), phone: '129' }).mistakes.join(), /name/);
  assert.match(ownContacts(own).mistakes.join(), /add phone or whatsapp/);
});

test('whatever is written, a link holds digits only', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (phone, whatsapp) =>
      ownContacts({ ...own, phone, whatsapp }).contacts.every(({ dial }) => /^\+?\d+$/.test(dial)),
    ),
    { numRuns: 1000 },
  );
});
