/** Runs test/**\/*.browser.ts in a real Chromium with Web Test Runner and counts, which it does not do itself. */
import { writeFileSync } from 'node:fs';
import { startTestRunner } from '@web/test-runner';
import settings from '../web-test-runner.config.mjs';

const report = process.argv.find((argument) => argument.startsWith('--report='))?.slice('--report='.length);
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const runner = await startTestRunner({
  autoExitProcess: false,
  readCliArgs: false,
  readFileConfig: false,
  config: files.length > 0 ? { ...settings, files } : settings,
});
if (!runner) process.exit(1);

runner.on('finished', (ok) => {
  let passed = 0;
  let failed = 0;
  const walk = (suite) => {
    // A skipped test is a promise nobody keeps: it counts as a failure.
    for (const test of suite?.tests ?? []) {
      if (test.passed) passed++;
      else failed++;
    }
    for (const inner of suite?.suites ?? []) walk(inner);
  };
  for (const session of runner.sessions.all()) {
    walk(session.testResults);
    if (session.errors.length > 0) failed++;
  }
  if (!ok && failed === 0) failed = 1;
  if (report) writeFileSync(report, JSON.stringify({ passed, failed }));
  runner.stop().then(() => process.exit(failed === 0 && passed > 0 ? 0 : 1));
});
