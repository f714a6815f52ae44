/** The search of a profile: a code is found however a browser or a database may keep it, and nothing else is taken for one. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { formatCode, newCode } from '../../src/core/receipt.ts';
import { BETWEEN, codeHolders, hasCode } from './holders.ts';

const CODE = '48213579062441837502';
const folder = mkdtempSync(join(tmpdir(), 'ramah-holders-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A file of a browser's, the text somewhere in it. */
function keep(text: string, encoding: BufferEncoding): string {
  const file = join(folder, 'Default', 'Sessions', 'Session_1');
  mkdirSync(join(file, '..'), { recursive: true });
  const around = Buffer.from([0xff, 0, 0x31, 0, 0x80]);
  writeFileSync(file, Buffer.concat([around, Buffer.from(text, encoding), around]));
  return file;
}

test('a code is found with every separator, whole and in part, in UTF-8 and UTF-16', () => {
  const shown = formatCode(CODE);
  const parts: readonly [what: string, from: number, groups: number][] = [
    ['all of it', 0, 5],
    ['its first twelve digits', 0, 3],
    ['two groups in its middle', 2, 2],
    ['its last eight digits', 3, 2],
  ];
  for (const encoding of ['utf8', 'utf16le'] as const)
    for (const separator of BETWEEN)
      for (const [what, from, groups] of parts) {
        const text = shown
          .split(' ')
          .slice(from, from + groups)
          .join(separator);
        const file = keep(`Kode ${text}.`, encoding);
        assert.deepEqual(codeHolders(folder, CODE), [file], `${what}, "${separator}", ${encoding}`);
        assert.ok(hasCode(`Kode ${text}.`, CODE), `${what}, "${separator}" in a text`);
      }
});

test('another code, one group and groups that are not neighbours are none', () => {
  const other = newCode();
  const [first = '', second = '', third = ''] = formatCode(CODE).split(' ');
  for (const text of [other, formatCode(other), first, `${first} ${third}`, `${second} ${first}`, `${first}/${second}`])
    for (const encoding of ['utf8', 'utf16le'] as const) {
      keep(text, encoding);
      assert.deepEqual(codeHolders(folder, CODE), [], text);
    }
});
