import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { argon2idAsync } from '@noble/hashes/argon2.js';
import alias from '@rollup/plugin-alias';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

async function build() {
  const bundle = await rollup({
    input: at('../../node_modules/@noble/hashes/argon2.js'),
    plugins: [
      alias({
        entries: [
          {
            find: './utils.js',
            replacement: at('../../src/room/argon2-turns.ts'),
            customResolver: (replacement, importer) => (importer?.endsWith('argon2.js') ? replacement : null),
          },
        ],
      }),
      nodeResolve(),
      esbuild({ target: 'es2022' }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return (await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)) as {
    argon2idAsync: typeof argon2idAsync;
  };
}

test('Argon2id in the room lets the page breathe, and gives the same key', async () => {
  const options = { m: 19 * 1024, t: 2, p: 1, dkLen: 32, asyncTick: 10 };
  const { argon2idAsync: breathing } = await build();
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  const key = await breathing('12345678901234567890', 'eight bytes or more', options);
  clearInterval(timer);
  assert.ok(turns >= 5, `the page had ${turns} turns`);
  assert.deepEqual(key, await argon2idAsync('12345678901234567890', 'eight bytes or more', options));
});
