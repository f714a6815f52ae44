/** Finding a region by its name or code, in the files of names as they are built: every village of the country. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { rows } from '../../../scripts/area-data.mjs';
import { root } from '../../../scripts/lib.mjs';
import {
  complete,
  findRegions,
  knowsRegion,
  regionLabel,
  regionNamed,
  regionsNamed,
} from '../../../src/site/paste/regions-list.ts';

const loaded: string[] = [];

/** Runs a file as the page does: it leaves its text on its own tag. */
function load(file: string): Promise<string> {
  loaded.push(file);
  const currentScript: { dataset: { names?: string } } = { dataset: {} };
  const script = readFileSync(join(root, `src/generated/names/${file}.js`), 'utf8');
  runInNewContext(script, { document: { currentScript } });
  assert.ok(currentScript.dataset.names, file);
  return Promise.resolve(currentScript.dataset.names);
}

async function labels(text: string): Promise<string[]> {
  await complete(text, load);
  return findRegions(text, 8).map(regionLabel);
}

async function named(text: string): Promise<string | undefined> {
  await complete(text, load);
  return regionNamed(text)?.code;
}

test('provinces and regencies before anything is loaded, and when nothing can be', async () => {
  assert.deepEqual(
    findRegions('mojokerto', 2)
      .map(({ name }) => name)
      .sort(),
    ['Kabupaten Mojokerto', 'Kota Mojokerto'],
  );
  await assert.rejects(complete('mojokerto', () => Promise.reject(new Error('not there'))));
  assert.equal(regionNamed('kota mojokerto')?.code, '35.76');
  assert.deepEqual(findRegions('keude bakongan', 8), []);
});

test('nothing is loaded before two letters, and then what they name, once', async () => {
  await labels('k');
  assert.deepEqual(loaded, []);
  await labels('kr');
  await labels('kranggan');
  assert.deepEqual(loaded, ['districts', 'kr']);
});

test('a region by its name, part of it, its kind, its district, or its code', async () => {
  assert.deepEqual((await labels('mojokerto')).slice(0, 2).sort(), ['Kabupaten Mojokerto', 'Kota Mojokerto']);
  assert.equal((await labels('KOTA  mojokerto'))[0], 'Kota Mojokerto');
  for (const text of ['kelurahan kranggan kota mojokerto', 'Kel. Kranggan, Kota Mojokerto', 'mojokerto kranggan'])
    assert.ok((await labels(text)).includes('Kranggan (Kranggan, Kota Mojokerto)'), text);
  const keude = 'Keude Bakongan (Bakongan, Kabupaten Aceh Selatan)';
  for (const text of ['keude bak', 'Desa Keude Bakongan', 'gampong keude bakongan', 'bakongan keude', '11.01.01.2001'])
    assert.equal((await labels(text))[0], keude, text);
  // As the list writes a name, and as others do.
  assert.match((await labels('desa baru'))[0] ?? '', /^Desa Baru /);
  assert.match((await labels('salak baru'))[0] ?? '', /^P\. Salak Baru /);
  assert.match((await labels('caturtunggal mesuji'))[0] ?? '', /^Catur Tunggal \(Mesuji/);
  for (const text of ['ja"an', 'ja’an', 'jaan']) assert.match((await labels(text))[0] ?? '', /^Ja"an /, text);
  assert.equal((await labels('kecamatan tebet'))[0], 'Kecamatan Tebet (Kota Administrasi Jakarta Selatan)');
  assert.equal((await labels('35.76'))[0], 'Kota Mojokerto');
  assert.equal((await labels('aceh'))[0], 'Aceh');
  for (const nothing of ['', 'x', 'negeri dongeng', '(((', '.*', '99.99', '99.99.99.9999', '11.01.01.9999'])
    assert.deepEqual(await labels(nothing), [], nothing);
});

test('a whole name or a code is enough; a name of several places is not', async () => {
  assert.equal(await named('35.76'), '35.76');
  assert.equal(await named('3576'), '35.76');
  assert.equal(await named('kota mojokerto'), '35.76');
  assert.equal(await named('Desa Keude Bakongan'), '11.01.01.2001');
  assert.equal(await named('1101012001'), '11.01.01.2001');
  assert.equal(await named('31.74.01'), '31.74.01');
  for (const nothing of ['kranggan', 'bali', 'mojo', '', '99.99', '11.01.01.9999', '11.99.01.2001', '11.01.99'])
    assert.equal(await named(nothing), undefined, nothing);
  assert.ok(knowsRegion('35.76.02.1003') && knowsRegion('11') && !knowsRegion('99.99') && !knowsRegion('Mojokerto'));
});

test('every village and every district, by its code, its name, and what the list shows of it', async () => {
  const places = [...rows('districts'), ...rows('villages')];
  assert.ok(places.length > 90_000);
  const missed: string[] = [];
  for (const [code = '', , name = ''] of places) {
    await complete(code, load);
    const region = regionNamed(code);
    if (region?.code !== code || region.name.replace('Kecamatan ', '') !== name) missed.push(code);
    else {
      const text = regionLabel(region);
      if (regionNamed(text)?.code !== code) missed.push(`${code} ${text}`);
      if (!regionsNamed(region.name).some((one) => one.code === code)) missed.push(`${code} ${region.name}`);
    }
  }
  assert.deepEqual(missed, []);
});

test('every 500th village among the first twenty, where its district and regency are written too', async () => {
  for (const [code = ''] of rows('villages').filter((_, place) => place % 500 === 0)) {
    await complete(code, load);
    const { name = '', within = '' } = regionNamed(code) ?? {};
    const text = `${name} ${within}`;
    await complete(text, load);
    assert.ok(
      findRegions(text, 20).some((one) => one.code === code),
      text,
    );
  }
});
