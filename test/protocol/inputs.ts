/** Input for parsers: noise, and near misses of something good. */

import fc from 'fast-check';

export type Input = 'bytes' | 'text' | 'json';
export interface Values {
  bytes: Uint8Array<ArrayBuffer>;
  text: string;
  json: unknown;
}

const change = fc.record({
  at: fc.nat(),
  how: fc.constantFrom<'set' | 'drop' | 'repeat' | 'insert' | 'cut'>('set', 'drop', 'repeat', 'insert', 'cut'),
  byte: fc.nat(255),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** The same five changes to bytes and to the characters of a text. */
function altered<T>(items: readonly T[], changes: readonly Change[], fromByte: (byte: number) => T): T[] {
  let list = [...items];
  for (const { at, how, byte } of changes) {
    const place = list.length === 0 ? 0 : at % list.length;
    if (how === 'set') list[place] = fromByte(byte);
    if (how === 'drop') list.splice(place, 1 + (byte % 4));
    if (how === 'insert') list.splice(place, 0, fromByte(byte));
    if (how === 'cut') list = list.slice(0, place);
    if (how === 'repeat') list.splice(place, 0, ...list.slice(place, place + (byte % 40)));
  }
  return list;
}

const CHARACTERS = [...'0123456789.-_:/?#@ \n\t"\'{}[],AZaz+=<&%', '\u0000', '\u00a0', '\u0664', '\u{1d7ce}', '\ud800'];

function changedJson(value: unknown, steps: readonly number[], put: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || value === null || typeof value !== 'object') return put;
  const entries: [string, unknown][] = Object.entries(value);
  if (entries.length === 0) return put;
  const place = step % (entries.length + 1);
  // One past the end: a key that nobody asked for; an odd step drops a key instead of changing it.
  if (place === entries.length) entries.push(['lain', put]);
  else if (rest.length === 0 && step % 2 === 1) entries.splice(place, 1);
  else entries[place] = [entries[place]![0], changedJson(entries[place]![1], rest, put)];
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

const changes = fc.array(change, { minLength: 1, maxLength: 5 });
// Values that are wrong in ways that matter: edges of numbers, odd texts, other kinds.
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    -1,
    0,
    0.5,
    2 ** 31,
    2 ** 53,
    1e308,
    '',
    ' ',
    '\u0000',
    null,
    true,
    [],
    {},
    'age1',
    '2026-02-30',
  ),
);

/** Half noise, half near misses of `good`. */
export function inputsFor<K extends Input>(kind: K, good: readonly Values[K][]): fc.Arbitrary<Values[K]> {
  const seed = fc.constantFrom(...good);
  const made = {
    bytes: (): fc.Arbitrary<Uint8Array> =>
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc.tuple(seed as fc.Arbitrary<Uint8Array>, changes).map(([bytes, list]) => {
          return Uint8Array.from(altered([...bytes], list, (byte) => byte));
        }),
      ),
    text: (): fc.Arbitrary<string> =>
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.tuple(seed as fc.Arbitrary<string>, changes).map(([text, list]) => {
          return altered([...text], list, (byte) => CHARACTERS[byte % CHARACTERS.length]!).join('');
        }),
      ),
    json: (): fc.Arbitrary<unknown> =>
      fc.oneof(
        fc.jsonValue(),
        fc
          .tuple(seed as fc.Arbitrary<unknown>, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), odd)
          .map(([value, steps, put]) => changedJson(value, steps, put)),
      ),
  };
  return made[kind]() as fc.Arbitrary<Values[K]>;
}
