/** The whole country in the directory: what one visitor pays does not grow with it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure, told } from '../../bench/directory.mjs';

test('514 regencies and 83,762 villages: one request, the same bytes, the same time for each lookup', (t) => {
  const measured = measure();
  for (const line of told(measured)) t.diagnostic(line);
  const { counts, shard, more, compared, differ, lookups, fewMs, allMs } = measured;
  assert.deepEqual(counts, { regencies: 514, villages: 83_762, channels: 1028 });
  // Flat: the files of a regency, and what is in the bundle, are the same bytes in a country of ten.
  assert.equal(compared, 43);
  assert.deepEqual(differ, []);
  assert.ok(shard.most < 3000 && more.most < 3000, `${shard.most}, ${more.most} bytes`);
  assert.ok(shard.most < shard.least * 1.2, `from ${shard.least} to ${shard.most} bytes`);
  assert.equal(lookups.length, 514);
  for (const { code, name, channels, fetched } of lookups) {
    assert.deepEqual(fetched, [`${code.slice(0, 5).replace('.', '')}.js`], code);
    assert.ok(name && channels === 2, code);
  }
  // Wide, because the machine is shared; a directory that was read whole would be fifty times as slow.
  assert.ok(allMs < fewMs * 5, `${allMs} ms against ${fewMs} ms`);
});
