/** Walks every combination of the guide's answers in every kabupaten and kota, prints what it found, and fails over a fault. */
import { RELEASE_DAY } from '../src/core/release.ts';
import { readData } from './data-files.mjs';
import './generate.mjs';
import { builtGround, walkGuide } from './guide-walk.mjs';

const { channels } = readData('data');
const ground = await builtGround(channels);
const { paths, longest, results, faults } = walkGuide({ ...ground, moment: new Date(`${RELEASE_DAY}T12:00:00Z`) });

console.log(`${paths} paths through ${ground.guide.questions.length} questions`);
console.log(`${longest.length} questions on the longest path: ${longest.join(', ')}`);
console.log(`${results} results in ${ground.regions.length} kabupaten and kota\n`);
let failed = 0;
for (const [fault, ways] of Object.entries(faults)) {
  console.log(`${String(ways.length).padStart(8)}  ${fault}`);
  ways.slice(0, 3).forEach((way) => console.log(`          ${way}`));
  if (ways.length > 0) failed++;
}
const passed = Object.keys(faults).length - failed;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
