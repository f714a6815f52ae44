import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unlockIdentityFile } from '../../src/core/identity-file.ts';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const run = (...args: string[]) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ramah-cli-'));
});
after(() => rm(folder, { recursive: true }));

const names = ['--name', 'Layanan Contoh', '--unit', 'Kantor Contoh', '--region', '35.76'];
const officers = ['--officer', 'Petugas A', '--officer', 'Petugas B'];
const reads = ['--days', '1-5', '--hours', '08.00-16.00', '--zone', 'WIB', '--first-answer', '2'];

describe('ramah-widgets', () => {
  test('helps', () => {
    for (const args of [
      [],
      ['--help'],
      ['office', '--help'],
      ['office', 'init', '--help'],
      ['receiver', 'serve', '--help'],
    ]) {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /ramah-widgets (office|receiver)/);
    }
    for (const command of ['init', 'sign', 'new-signing-key']) {
      assert.match(run('--help').stdout, new RegExp(`^ramah-widgets office ${command} `, 'm'));
    }
  });

  test('says what to change in a command, with exit code 2', () => {
    const wrong: [string[], RegExp][] = [
      [['kantor'], /"kantor"/],
      [['office', 'buat'], /office init/],
      [['office', 'init', ...names, ...officers], /folder/],
      [['office', 'init', join(folder, 'x'), ...officers], /--region/],
      [['office', 'init', join(folder, 'x'), '--region', '3576', ...officers], /--region 35\.76/],
      ...(
        [
          ['99.99', /kode ini tidak ada[^]*no such code[^]*\n  35 {2}Jawa Timur\n/],
          ['05', /Indonesia/],
          ['35.99', /Jawa Timur:\n[^]*\n  35\.76 {2}Kota Mojokerto\n/],
          ['35.76.09', /Kota Mojokerto:\n[^]*\n  35\.76\.02 {2}Magersari\n/],
          ['35.76.02.9999', /Magersari:\n[^]*\n  35\.76\.02\.1003 {2}Magersari\n/],
        ] as const
      ).map(([code, told]): [string[], RegExp] => [
        ['office', 'init', join(folder, 'x'), ...names, ...officers, '--region', code],
        told,
      ]),
      [['office', 'init', join(folder, 'x'), ...names, ...officers, '--hours', '08.00-16.00'], /--zone/],
      [['office', 'init', join(folder, 'x'), ...names, ...officers, ...reads, '--days', 'Senin'], /--days/],
      [['office', 'init', join(folder, 'x'), ...names, ...officers, ...reads, '--days', '5-1'], /--days/],
      [['office', 'init', join(folder, 'x'), ...names, ...officers, ...reads, '--hours', '08.00-25.00'], /--hours/],
      [['office', 'init', join(folder, 'x'), ...names, ...officers, ...reads, '--first-answer', '61'], /0 … 60/],
      [['office', 'init', join(folder, 'x'), ...names, ...officers, '--unit', 'Satu\nDua'], /--unit: satu baris/],
      [['office', 'init', join(folder, 'x'), '--nama', 'y'], /--nama: tidak dikenal/],
      [['receiver', 'audit'], /--data/],
      [['receiver', 'audit', '--data', folder, 'kini'], /"kini"/],
      [['receiver', 'serve', '--office', folder, '--port'], /--port: nilainya kurang/],
      [['receiver', 'serve', '--data', folder], /--office/],
      [['receiver', 'serve', '--office', folder, '--data', folder, '--port', 'delapan'], /--port/],
      [['receiver', 'serve', '--office', folder, '--data', folder, '--public-url', 'lapor.example'], /--public-url/],
    ];
    for (const [args, told] of wrong) {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, told);
      assert.doesNotMatch(stderr, /\n\s+at /, 'no stack');
    }
  });

  test('fails with exit code 1 and no stack', () => {
    for (const args of [
      ['office', 'init', join(folder, 'x'), ...names, '--officer', 'Petugas A'],
      ['office', 'sign', join(folder, 'tidak-ada')],
      ['receiver', 'serve', '--office', join(folder, 'tidak-ada'), '--data', folder, '--port', '0'],
      ['receiver', 'audit', '--data', join(folder, 'tidak-ada')],
      ['office', 'init', cli, ...names, ...officers],
    ]) {
      const { status, stderr } = run(...args);
      assert.equal(status, 1, stderr);
      assert.doesNotMatch(stderr, /\n\s+at /, 'no stack');
    }
  });

  test('makes an office, shows once what to keep, renews it, and runs a receiver until it is told to stop', async () => {
    const dir = join(folder, 'kantor');
    const made = run('office', 'init', dir, ...names, ...officers, ...reads);
    assert.deepEqual([made.status, made.stderr], [0, '']);
    assert.match(made.stdout, /brankas[\s\S]*safe/i);
    assert.match(made.stdout, /region: 35\.76, Kota Mojokerto, Jawa Timur\n/);
    const passphrase = /1\.age\n\s+(\S+)/.exec(made.stdout)![1]!;
    const opened = await unlockIdentityFile(await readFile(join(dir, 'secret', 'officers', '1.age')), passphrase);
    assert.match(made.stdout, new RegExp(`office-key="${opened.officeKey}" office-epoch="1" region="35.76"`));

    assert.match(run('office', 'sign', dir).stdout, /nomor 2[\s\S]*number 2/);
    const changed = run('office', 'new-signing-key', dir);
    assert.deepEqual([changed.status, changed.stderr], [0, '']);
    assert.match(changed.stdout, /Musnahkan[\s\S]*Destroy[\s\S]*office-key: [\w-]{43}\n\s+office-epoch: 3\n/);
    assert.ok(!changed.stdout.includes(opened.officeKey!));

    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const args = ['receiver', 'serve', '--office', join(dir, 'public'), '--data', folder, '--port', '0'];
      const receiver = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = new Promise<number | null>((resolve) => receiver.once('exit', resolve));
      let said = '';
      for await (const chunk of receiver.stdout) {
        said += String(chunk);
        const url = /the receiver runs: (\S+)/.exec(said)?.[1];
        const officers = /officers: +(\S+)/.exec(said)?.[1];
        if (!url || !officers) continue;
        assert.equal(officers, `${url}/petugas/`);
        const answer = await fetch(new URL('/v1/roster', url), { method: 'POST' });
        await answer.arrayBuffer();
        assert.ok(answer.status >= 400 && answer.status < 500);
        receiver.kill(signal);
        break;
      }
      assert.equal(await ended, 0);
    }
  });
});
