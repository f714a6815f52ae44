/** What is wished of the page, and finding a region by its name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetsAddress } from '../../../src/site/paste/posters.ts';
import { findRegions, knowsRegion, regionLabel, regionNamed } from '../../../src/site/paste/regions-list.ts';
import { chosenAttributes, placeOf, readWishes } from '../../../src/site/paste/wishes.ts';

const labels = (text: string): string[] => findRegions(text, 8).map(regionLabel);

test('a region by its name, part of it, its kind, its district, or its code', () => {
  assert.deepEqual(labels('mojokerto').slice(0, 2).sort(), ['Kabupaten Mojokerto', 'Kota Mojokerto']);
  assert.equal(labels('KOTA  mojokerto')[0], 'Kota Mojokerto');
  assert.match(labels('kelurahan kranggan')[0] ?? '', /^Kranggan \(.*Kota Mojokerto\)$/);
  assert.ok(labels('kranggan kota mojokerto').length > 0);
  assert.equal(labels('35.76')[0], 'Kota Mojokerto');
  assert.equal(labels('aceh')[0], 'Aceh');
  for (const nothing of ['', 'x', 'negeri dongeng', '(((', '.*', '99.99'])
    assert.deepEqual(labels(nothing), [], nothing);
  assert.deepEqual([findRegions('m', 8).length, findRegions('mo', 8).length], [0, 8]);
});

test('a whole name or a code is enough; a name of several places is not', () => {
  assert.equal(regionNamed('35.76')?.name, 'Kota Mojokerto');
  assert.equal(regionNamed('3576')?.code, '35.76');
  assert.equal(regionNamed('kota mojokerto')?.code, '35.76');
  const [village] = findRegions('kranggan kota mojokerto', 1);
  assert.ok(village);
  assert.equal(regionNamed(regionLabel(village))?.code, village.code);
  assert.equal(regionNamed('mojo'), undefined);
  assert.equal(regionNamed(''), undefined);
  assert.equal(regionNamed('99.99'), undefined);
  assert.ok(knowsRegion('35.76.02.1003') && knowsRegion('11') && !knowsRegion('99.99') && !knowsRegion('Mojokerto'));
});

test('a link names a region, an element, a site and a language, and never an office', () => {
  const wishes = readWishes(
    '#w=35.76&e=report-form&s=moodle&b=en&receiver=https://lain.example&office-key=x&r=x&k=x&files=x',
  );
  assert.deepEqual(
    { ...wishes, region: wishes.region?.code },
    {
      speaks: 'en',
      region: '35.76',
      regionText: 'Kota Mojokerto',
      element: 'report-form',
      lang: 'en',
      attributes: {},
      files: '/ramah/',
      office: '',
      host: 'moodle',
      place: '',
    },
  );
  const wrong = readWishes('#w=99.99&e=chat&s=geocities&b=fr');
  assert.deepEqual([wrong.region, wrong.element, wrong.host, wrong.speaks], [null, 'hotline-card', 'opensid', 'id']);
});

test('only what the element knows and what differs from its habit is written', () => {
  const wishes = readWishes('#e=rights-infographic');
  const attributes = { topic: 'sekolah', variant: 'strip', theme: 'dark', receiver: 'https://kantor.example' };
  assert.deepEqual(chosenAttributes({ ...wishes, attributes }), { topic: 'sekolah', theme: 'dark' });
  assert.deepEqual(chosenAttributes({ ...wishes, attributes: { topic: 'perempuan' } }), {});
  const form = { ...wishes, element: 'report-form' as const, attributes };
  assert.deepEqual(chosenAttributes(form), { theme: 'dark', receiver: 'https://kantor.example' });
  assert.equal(placeOf({ ...wishes, host: 'wordpress', place: 'author' }).name, 'author');
  assert.equal(placeOf({ ...wishes, host: 'wordpress', place: 'article' }).name, 'plugin');
});

test('sheets for the wall: the village’s regency, the topic that was chosen, the language', () => {
  const village = readWishes('#w=35.76.02.1003');
  assert.equal(sheetsAddress(village, 'poster'), 'lembar.html#w=35.76&f=poster&b=id');
  assert.equal(sheetsAddress(readWishes('#w=35&b=en'), 'kartu'), 'lembar.html#w=35&f=kartu&b=en');
  const rights = { ...readWishes('#e=rights-infographic'), attributes: { topic: 'sekolah' } };
  assert.equal(sheetsAddress(rights, 'poster'), 'lembar.html#t=5&f=poster&b=id');
});
