import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROMIUM_FLAGS, findChromium } from './scripts/lib.mjs';

/** A microphone that beeps, given without a question; sound without a tap. */
const SOUND = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--autoplay-policy=no-user-gesture-required',
];

export default {
  files: 'test/**/*.browser.ts',
  nodeResolve: true,
  // A tab in the background draws no frames, and some tests wait for one.
  concurrency: 1,
  // Limits only end what hangs: a busy machine may need long for a file.
  browserStartTimeout: 300_000,
  testsStartTimeout: 300_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 180_000 } },
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findChromium(), timeout: 300_000, args: [...CHROMIUM_FLAGS, ...SOUND] },
    }),
  ],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'chrome100',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
};
