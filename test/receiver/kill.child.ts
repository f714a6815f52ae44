/** A receiver to be killed: `node kill.child.ts <roster.json> <data folder>`. Prints its address. */
import { startReceiver } from '../../src/receiver/main.ts';

const [roster, data] = process.argv.slice(2) as [string, string];
const options = { roster, data, port: 0, host: '127.0.0.1', dist: null, hsts: false, fewestGuesses: 1 };
const { url } = await startReceiver({ ...options, log: () => {} });
console.log(url);
