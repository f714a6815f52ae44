/** docs/guide is what experts sign off: it must be what data/guide says today. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { diagram } from '../../scripts/guide-diagram.mjs';

const kept = (name: string): string => readFileSync(new URL(`../../docs/guide/${name}`, import.meta.url), 'utf8');

test('the flow and the list of rules are those of data/guide: npm run guide:diagram', async () => {
  const files = await diagram();
  assert.deepEqual(Object.keys(files), ['flow.svg', 'rules.md']);
  for (const [name, text] of Object.entries(files)) assert.ok(text === kept(name), `docs/guide/${name} has drifted`);
  assert.deepEqual(await diagram(), files, 'drawn twice, it is the same');
});

test('the flow names every question, and the rules name every article', async () => {
  const files = await diagram();
  for (const id of ['asker', 'now', 'what', 'by', 'where', 'conflict', 'disability'])
    assert.ok(files['flow.svg']?.includes(`<title>${id}</title>`), id);
  for (const article of ['Pasal 23', 'Pasal 41', 'Perpres 55/2024', 'Permendikdasmen 6/2026'])
    assert.ok(files['rules.md']?.includes(article), article);
});
