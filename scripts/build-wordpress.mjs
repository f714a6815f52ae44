/**
 * The WordPress plugin as a zip that an administrator uploads.
 *
 *     node scripts/build-wordpress.mjs [folder]      .ramah/wordpress without one
 */
import { join } from 'node:path';
import { root } from './lib.mjs';
import { packPlugin } from './wordpress-package.mjs';

await import('./generate.mjs');
const { file, files, bytes } = await packPlugin(process.argv[2] ?? join(root, '.ramah', 'wordpress'));
console.log(`${files} files, ${Math.round(bytes / 1024)} kB: ${file}`);
