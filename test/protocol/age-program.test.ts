/** The reference `age` program opens what we seal, and we open what it seals: officers need no program of ours. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomBytes } from '../../src/core/bytes.ts';
import { encodeContainer } from '../../src/core/message.ts';
import { openBytes, openMessage } from '../../src/core/open.ts';
import { sealBytes } from '../../src/core/seal.ts';
import { ageOpen, ageSeal } from '../core/age-program.ts';
import { newKeyPair, vectors } from '../core/support.ts';
import { tell } from './told.ts';

/** Around the 64 KiB pieces in which age seals, and as long as a pack of photos. */
const LENGTHS = [0, 1, 4096, 65_535, 65_536, 65_537, 131_072, 1_500_000];
const pairs = [await newKeyPair(), await newKeyPair(), await newKeyPair()];
const recipients = pairs.map(({ recipient }) => recipient);

function randomOf(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536) bytes.set(randomBytes(Math.min(65_536, length - at)), at);
  return bytes;
}

test('age opens what we seal, whoever of three opens it and however long it is', async (context) => {
  for (const length of LENGTHS) {
    const plain = randomOf(length);
    const sealed = await sealBytes(plain, recipients);
    for (const { identity } of pairs) assert.deepEqual(Buffer.from(ageOpen(sealed, identity)), Buffer.from(plain));
  }
  tell(
    context,
    `age program: opened ${LENGTHS.length * pairs.length} of ${LENGTHS.length * pairs.length} files that we sealed`,
  );
});

test('we open what age seals, whoever of three opens it and however long it is', async (context) => {
  for (const length of LENGTHS) {
    const plain = randomOf(length);
    const sealed = ageSeal(plain, recipients);
    for (const { identity } of pairs) assert.deepEqual(await openBytes(sealed, identity), plain);
  }
  tell(
    context,
    `age program: sealed ${LENGTHS.length * pairs.length} of ${LENGTHS.length * pairs.length} files that we opened`,
  );
});

test('a whole message that age sealed is genuine', async () => {
  const { message, threadKey } = vectors.sealed;
  const key = Buffer.from(threadKey, 'base64url');
  const sealed = ageSeal(await encodeContainer(message, key), recipients);
  const opened = await openMessage(sealed, pairs[0]!.identity);
  assert.deepEqual([opened.message, await opened.verify(key)], [message, true]);
});
