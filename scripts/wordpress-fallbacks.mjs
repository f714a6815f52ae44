/**
 * What a tag of the WordPress plugin shows without script, drawn once for every region and both languages. PHP only picks a
 * text by its name and puts an escaped region, label or address in its place: which number comes first stays decided in core.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib.mjs';
import { CARD_AUDIENCES } from '../src/core/vocabulary.ts';

/** Places in a text that PHP fills. Where the renderer asks for an address they are one. */
const REGION = '{{region}}';
const LABEL = { label: '{{label}}' };
const HREF = { href: 'https://tujuan.invalid/' };
/** The renderer asks for a fingerprint before it offers an office's page; this is the one of no key. */
const OFFICE = { receiver: 'https://kantor.invalid', 'office-key': 'A'.repeat(43), 'office-epoch': '0' };

const door = { '': {}, office: OFFICE };
/** Of an element's attributes those that change its text: a word for the text's name, and what is written on the tag. */
const shapes = (topics) => ({
  'hotline-card': Object.fromEntries(
    ['', 'strip', 'inline'].flatMap((variant) =>
      ['', ...CARD_AUDIENCES].map((audience) => [
        [variant, audience].filter(Boolean).join('-'),
        { ...(variant && { variant }), ...(audience && { audience }) },
      ]),
    ),
  ),
  'help-button': { '': {}, label: LABEL },
  'quick-exit': { '': {}, label: LABEL, href: HREF, 'label-href': { ...LABEL, ...HREF } },
  'report-form': door,
  'report-follow-up': door,
  'where-to-report': door,
  'rights-infographic': { '': {}, ...Object.fromEntries(topics.map((topic) => [topic, { topic }])) },
});

/**
 * JSON of the plugin, by name; needs what `npm run generate` makes.
 * - `elements`: element to the attributes that its tag takes
 * - `regions`: digits of a province or regency to its name and the name of its texts
 * - `<lang>`: `hotline-card`, `hotline-card+strip` … to the text for no region
 * - `<lang>-<digits>`: only those that differ there; regions with the same texts share them
 */
export async function fallbacks() {
  const [{ renderElement, ROWS }, { filesIn }, { RELEASE_DAY }, { hasOwn }, { TOPICS }, { LANGUAGES }] =
    await Promise.all(
      ['render/render', 'render/files', 'core/release', 'core/region', 'core/rights', 'locales/languages'].map(
        (name) => import(`../src/${name}.ts`),
      ),
    );
  const files = filesIn(join(root, 'src'));
  const unnamed = (content) => content && { ...content, name: REGION };
  const shared = {
    as: 'tag',
    nonce: '',
    moment: new Date(RELEASE_DAY),
    files: {
      region: async (code) => unnamed(await files.region(code)),
      numbers: async (code) => unnamed(await files.numbers(code)),
      topic: files.topic,
    },
  };
  const texts = async (lang, region) => {
    const found = {};
    for (const [element, its] of Object.entries(shapes(TOPICS))) {
      for (const [shape, written] of Object.entries(its)) {
        const where = ROWS.get(element).attributes.includes('region') && region ? { region } : {};
        const html = await renderElement({ ...shared, element, written: { ...where, ...written }, lang });
        // Its tag is written by PHP.
        found[[element, shape].filter(Boolean).join('+')] = html.replace(/^<[^>]+>\n/, '').replace(/<\/[^>]+>\n$/, '');
      }
    }
    return found;
  };

  const codes = readdirSync(join(root, 'src/regions'))
    .flatMap((name) => /^(\d+)\.js$/.exec(name)?.[1] ?? [])
    .sort();
  const result = {
    elements: Object.fromEntries([...ROWS].map(([name, { attributes }]) => [name, attributes])),
    regions: {},
  };
  const met = new Map();
  for (const lang of LANGUAGES) result[lang] = await texts(lang, '');
  for (const digits of codes) {
    const region = await files.region(digits);
    const { numbers } = await files.numbers(digits);
    // All that the renderer sees of a region, but for its name: most have only the nation's numbers.
    const seen = JSON.stringify([hasOwn(region), region.channels, (await region.more?.())?.default, numbers]);
    if (!met.has(seen)) {
      met.set(seen, digits);
      for (const lang of LANGUAGES) {
        const every = Object.entries(await texts(lang, region.code));
        result[`${lang}-${digits}`] = Object.fromEntries(every.filter(([key, text]) => text !== result[lang][key]));
      }
    }
    result.regions[digits] = [region.name, met.get(seen)];
  }
  return result;
}
