import { parseArgs } from 'node:util';

class UsageError extends Error {
}
function parseCommand(args, options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error;
    const option = /--?[\w-]+/.exec(message)?.[0];
    if (option && code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new UsageError(`${option}: tidak dikenal / unknown`);
    if (option && code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
      throw new UsageError(`${option}: nilainya kurang atau berlebih / its value is missing, or it takes none`);
    }
    throw new UsageError(message);
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
function oneLine(value, option) {
  if (/^[^\p{Cc}]{1,200}$/u.test(value)) return value;
  throw new UsageError(`${option}: satu baris, paling panjang 200 huruf / one line of 200 characters at most`);
}
function onlyFolder(positionals) {
  const [dir, ...more] = positionals;
  if (dir && more.length === 0) return dir;
  throw new UsageError("Sebut satu folder / name one folder.");
}

export { UsageError as U, oneLine as a, needed as n, onlyFolder as o, parseCommand as p, shaped as s };
