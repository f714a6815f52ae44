/**
 * Writes data/schema/: the JSON Schema of each kind of file in data/, made from scripts/data-schema.mjs, so that an editor
 * says what is missing while somebody types. Rules that compare two fields are checked by the build alone.
 *
 *   node scripts/data-json-schema.mjs [--out data/schema]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import {
  channelSchema,
  holidaysSchema,
  mobilesSchema,
  namesSchema,
  nationalSchema,
  regionSchema,
} from './data-schema.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'data/schema' } } });
const schemas = {
  channel: channelSchema,
  region: regionSchema,
  national: nationalSchema,
  holidays: holidaysSchema,
  'mobile-numbers': mobilesSchema,
  'public-names': namesSchema,
};

mkdirSync(values.out, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  // `v.check` is a function: nothing outside can run it.
  const json = toJsonSchema(schema, { target: 'draft-07', errorMode: 'throw', ignoreActions: ['check'] });
  const file = join(values.out, `${name}.schema.json`);
  const text = JSON.stringify({ title: `Ramah: data, ${name}`, ...json });
  writeFileSync(file, await format(text, { ...(await resolveConfig('package.json')), filepath: file }));
}
