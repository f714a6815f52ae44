/** node esbuild.config.js */
import { build } from 'esbuild';

await build({
  entryPoints: ['main.js'],
  outdir: 'out/esbuild',
  bundle: true,
  minify: true,
  // Each region and each later part stays a file of its own.
  format: 'esm',
  splitting: true,
});
