/** What the build of the room's parts must hold, beyond what their sources say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
import configs from '../../rollup.config.mjs';

for (const part of ['report', 'follow-up']) {
  test(`${part}.js carries no algorithm that box v1 never uses`, async () => {
    const config = (configs as RollupOptions[]).find(
      ({ output }) => !Array.isArray(output) && output?.file?.endsWith(`room/${part}.js`),
    );
    assert.ok(config, 'the part is in rollup.config.mjs');
    const bundle = await rollup({ ...config, onwarn() {} });
    const files = bundle.watchFiles.join('\n');
    const text = (await bundle.generate(config.output as OutputOptions)).output[0].code;
    await bundle.close();
    assert.match(files, /age-encryption/);
    assert.doesNotMatch(files, /argon2|post-quantum|noble\/hashes\/scrypt\.js|curves\/nist\.js/);
    assert.doesNotMatch(text, /mlkem768x25519|p256tag/);
  });
}
