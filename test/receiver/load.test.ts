import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Load, networkOf } from '../../src/receiver/load.ts';

describe('the load of a network', () => {
  it('names the network, not the address', () => {
    const networks: [string | undefined, string][] = [
      ['203.0.113.77', '203.0.113'],
      ['::ffff:203.0.113.77', '203.0.113'],
      ['2001:db8:5:9::1', '2001:db8:5'],
      ['2001:0DB8:0005:9:1:2:3:4', '2001:db8:5'],
      ['2001:db8::1', '2001:db8:0'],
      ['::1', '0:0:0'],
      ['fe80::1%eth0', 'fe80:0:0'],
      ['not an address', '?'],
      [undefined, '?'],
    ];
    for (const [address, network] of networks) assert.equal(networkOf(address), network, address);
  });

  it('asks for more work step by step, up to eight times, and never refuses', () => {
    const load = new Load(() => new Date(0));
    const factors = Array.from({ length: 1000 }, () => load.count('203.0.113.5'));
    assert.deepEqual([factors[0], factors[59], factors[60], factors[479], factors[999]], [1, 1, 2, 8, 8]);
    assert.equal(load.count('198.51.100.1'), 1);
  });

  it('makes cheaper ones dearer as much faster as they are cheaper', () => {
    const load = new Load(() => new Date(0));
    const factors = Array.from({ length: 1000 }, () => load.count('203.0.113.5', 4));
    assert.deepEqual([factors[0], factors[14], factors[15], factors[119], factors[999]], [1, 1, 2, 8, 32]);
  });

  it('forgets within the hour', () => {
    let time = 0;
    const load = new Load(() => new Date(time));
    for (let count = 0; count < 200; count++) load.count('203.0.113.5');
    time = 3_599_999;
    assert.equal(load.count('203.0.113.5'), 4);
    time = 3_600_000;
    assert.equal(load.count('203.0.113.5'), 1);
  });
});
