/** Reading a command line, and saying what to change in it. */

import { parseArgs } from 'node:util';

/** A command line that cannot be understood: the message says what to change. */
export class UsageError extends Error {}

/** The command line against its options. @throws {UsageError} */
export function parseCommand<
  const Options extends NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>,
>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const option = /--?[\w-]+/.exec(message)?.[0];
    if (option && code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(`${option}: tidak dikenal / unknown`);
    if (option && code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      throw new UsageError(`${option}: nilainya kurang atau berlebih / its value is missing, or it takes none`);
    }
    throw new UsageError(message);
  }
}

/** @throws {UsageError} naming the option to add */
export function needed(value: string | undefined, option: string): string {
  if (value?.trim()) return value.trim();
  throw new UsageError(`Tambahkan / add: ${option}`);
}

/** @throws {UsageError} with an example, when `value` has another shape */
export function shaped(value: string, shape: RegExp, example: string): string {
  if (shape.test(value)) return value;
  throw new UsageError(`"${value}" salah bentuk / has the wrong form. Contoh / example: ${example}`);
}

/** A name as a roster may hold it. @throws {UsageError} */
export function oneLine(value: string, option: string): string {
  if (/^[^\p{Cc}]{1,200}$/u.test(value)) return value;
  throw new UsageError(`${option}: satu baris, paling panjang 200 huruf / one line of 200 characters at most`);
}

/** The one folder that a command works on. @throws {UsageError} */
export function onlyFolder(positionals: string[]): string {
  const [dir, ...more] = positionals;
  if (dir && more.length === 0) return dir;
  throw new UsageError('Sebut satu folder / name one folder.');
}
