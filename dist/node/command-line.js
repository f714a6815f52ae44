import { parseArgs } from 'node:util';

class UsageError extends Error {
}
function parseCommand(args, options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
function needed(value, option) {
  if (value?.trim()) return value.trim();
  throw new UsageError(`Tambahkan / add: ${option}`);
}
function shaped(value, shape, example) {
  if (shape.test(value)) return value;
  throw new UsageError(`"${value}" salah bentuk / has the wrong form. Contoh / example: ${example}`);
}
function onlyFolder(positionals) {
  const [dir, ...more] = positionals;
  if (dir && more.length === 0) return dir;
  throw new UsageError("Sebut satu folder / name one folder.");
}

export { UsageError as U, needed as n, onlyFolder as o, parseCommand as p, shaped as s };
