import assert from 'node:assert/strict';
import { hkdfSync, pbkdf2Sync } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fromBase64url, sha256, concat, utf8, toBase64url } from '../../src/core/bytes.ts';
import { dammDigit, deriveReceipt, formatCode, newCode, parseCode } from '../../src/core/receipt.ts';
import { codeOf, vectors } from './support.ts';

const refusal = (text: string) => codeOf(() => parseCode(text));

/** Any valid code. */
const codes = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 19, maxLength: 19 })
  .map((digits) => digits.join(''))
  .map((digits) => digits + dammDigit(digits));

describe('the code', () => {
  test('check digits of the vectors', () => {
    for (const { digits, check } of vectors.damm) assert.equal(dammDigit(digits), check);
  });

  test('every wrong digit is found', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let at = 0; at < code.length; at += 1) {
          for (const digit of '0123456789') {
            if (digit === code[at]) continue;
            assert.throws(() => parseCode(code.slice(0, at) + digit + code.slice(at + 1)), { code: 'check-digit' });
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('every swap of neighbours is found', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let at = 0; at + 1 < code.length; at += 1) {
          if (code[at] === code[at + 1]) continue;
          const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
          assert.throws(() => parseCode(swapped), { code: 'check-digit' });
        }
      }),
    );
  });

  test('new codes are valid', () => {
    for (let n = 0; n < 500; n += 1) parseCode(newCode());
  });

  test('every digit of a new code is as likely as another: a byte from 250 on gives none', (context) => {
    let drawn = 0;
    // First 250 to 255 again and again, then 0, 1, 2, ... 18.
    const draw = (array: Uint8Array) =>
      drawn++ === 0 ? array.map((_, at) => 250 + (at % 6)) : array.map((_, at) => at);
    context.mock.method(crypto, 'getRandomValues', draw);
    assert.equal(newCode().slice(0, -1), '0123456789012345678');
  });

  test('is written in groups of four and read however it is written', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const written = formatCode(code);
        assert.match(written, /^\d{4}( \d{4}){4}$/);
        assert.equal(parseCode(written), code);
        assert.equal(parseCode(`  ${written.replaceAll(' ', ' - ')}\n`), code);
        assert.equal(parseCode(written.replaceAll(' ', '\u00a0\u2013\u200b')), code);
      }),
    );
  });

  test('is read in the digits of every script', () => {
    const zeros = { Arab: 0x660, Persian: 0x6f0, Javanese: 0xa9d0, Devanagari: 0x966, Thai: 0xe50, fullwidth: 0xff10 };
    const bold = 0x1d7ce;
    const monospace = 0x1d7f6;
    fc.assert(
      fc.property(codes, fc.constantFrom(...Object.values(zeros), bold, monospace), (code, zero) => {
        const written = [...code].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
        assert.equal(parseCode(written), code);
      }),
    );
  });

  test('each slip has its name', async () => {
    const { code } = vectors.receipts[1]!;
    assert.equal(await refusal(''), 'too-short');
    assert.equal(await refusal(code.slice(1)), 'too-short');
    assert.equal(await refusal(`${code}0`), 'too-long');
    assert.equal(await refusal(code.replace('5', 'S')), 'not-digits');
    assert.equal(await refusal(code.replace('1', '½')), 'not-digits');
    assert.equal(await refusal(code.replace('1', '7')), 'check-digit');
  });

  test('any text is read or refused, and nothing else happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const names = ['too-short', 'too-long', 'not-digits', 'check-digit', 'nothing was refused'];
        assert.ok(names.includes(await refusal(text)));
      }),
    );
  });
});

describe('what comes from the code', () => {
  test('is what the vectors say', async () => {
    for (const { code, officeKey, threadKey, ...expected } of vectors.receipts) {
      const { threadKey: derived, ...rest } = await deriveReceipt(code, officeKey);
      assert.deepEqual(rest, expected);
      assert.equal(toBase64url(derived), threadKey);
    }
  });

  test("agrees with OpenSSL's PBKDF2 and HKDF for a new code", async () => {
    const code = newCode();
    const { officeKey } = vectors.receipts[0]!;
    const salt = await sha256(concat(utf8('ramah box v1'), fromBase64url(officeKey)));
    const secret = pbkdf2Sync(code, salt, 600_000, 32, 'sha256');
    const { box, threadKey } = await deriveReceipt(code, officeKey);
    assert.equal(box, toBase64url(new Uint8Array(hkdfSync('sha256', secret, '', 'box', 16))));
    assert.deepEqual(threadKey, new Uint8Array(hkdfSync('sha256', secret, '', 'thread', 32)));
  });

  test('differs from office to office', async () => {
    const here = await deriveReceipt(vectors.receipts[1]!.code, vectors.receipts[1]!.officeKey);
    const there = vectors.receipts[2]!;
    assert.equal(vectors.receipts[1]!.code, there.code);
    for (const part of ['box', 'readToken', 'identity', 'recipient'] as const) assert.notEqual(here[part], there[part]);
  });
});
