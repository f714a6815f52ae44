/** What is wished of the page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetsAddress } from '../../../src/site/paste/posters.ts';
import { chosenAttributes, placeOf, readWishes } from '../../../src/site/paste/wishes.ts';

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
  // Not at hand: the field looks for it, and says so if it is none.
  assert.equal(readWishes('#w=35.76.02.1003').regionText, '35.76.02.1003');
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
  const region = { code: '35.76.02.1003', name: 'Kranggan', within: 'Kranggan, Kota Mojokerto' };
  const village = { ...readWishes(''), region };
  assert.equal(sheetsAddress(village, 'poster'), 'lembar.html#w=35.76&f=poster&b=id');
  assert.equal(sheetsAddress(readWishes('#w=35&b=en'), 'kartu'), 'lembar.html#w=35&f=kartu&b=en');
  const rights = { ...readWishes('#e=rights-infographic'), attributes: { topic: 'sekolah' } };
  assert.equal(sheetsAddress(rights, 'poster'), 'lembar.html#t=5&f=poster&b=id');
});
