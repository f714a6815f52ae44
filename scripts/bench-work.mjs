/** Prints what the proof of work costs, also on slower machines: bench/work.mjs. */
import { measure, told } from '../bench/work.mjs';

console.log(told(await measure()).join('\n'));
