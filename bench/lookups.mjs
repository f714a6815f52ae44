/**
 * Run in a process of its own: looks regions up in a built directory and counts what each asks for.
 *
 *   node bench/lookups.mjs <folder with regions.ts> <code,code,…>
 *
 * Prints JSON: for each code the files that were fetched and the ms until they were there.
 */
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, codes] = process.argv.slice(2);
let fetched = [];
registerHooks({
  load(url, context, next) {
    if (/\/regions\/[^/]+\.js$/.test(url)) fetched.push(url.slice(url.lastIndexOf('/') + 1));
    return next(url, context);
  },
});
const { loadRegion } = await import(pathToFileURL(resolve(folder, 'regions.ts')).href);

const lookups = [];
for (const code of codes.split(',')) {
  fetched = [];
  const start = performance.now();
  const region = await loadRegion(code);
  lookups.push({ code, name: region?.name, channels: region?.channels.length, fetched, ms: performance.now() - start });
}
console.log(JSON.stringify(lookups));
