/** Makes the git-ignored sources that come from data/, xliff/ and the icon package. */
import { LOCALIZED, tool } from './lib.mjs';

tool('node', ['scripts/build-data.mjs']);
tool('node', ['scripts/build-names.mjs']);
tool('node', ['scripts/build-rights.mjs']);
tool('node', ['scripts/build-icons.mjs']);
for (const config of LOCALIZED) {
  // It exits with 0 when translations are missing, so what it says is read.
  const { stdout, stderr } = tool('lit-localize', ['build', '--config', config], { quiet: true });
  if (/is missing/.test(stdout + stderr)) {
    console.error(`${stderr}\nTranslations are missing: run npm run translate, then fill the empty targets in xliff/.`);
    process.exit(1);
  }
}
