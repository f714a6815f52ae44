/** Prints what the directory costs when the whole country is in it: bench/directory.mjs. */
import { measure, told } from '../bench/directory.mjs';

console.log(told(measure()).join('\n'));
