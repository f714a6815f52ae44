/**
 * Which numbers should be checked again: a table of what expires in the next 90 days, and of what has already.
 *
 *   npm run data:check [-- --on YYYY-MM-DD] [-- --days 90]
 */
import { parseArgs } from 'node:util';
import { readData } from './data-files.mjs';
import { dueAfter, goneAfter, standing } from '../src/core/channel.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const day = (date) => date.toISOString().slice(0, 10);

function wrong(line) {
  console.error(line);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      options: {
        on: { type: 'string', default: day(new Date()) },
        days: { type: 'string', default: '90' },
        data: { type: 'string', default: 'data' },
      },
    }).values;
  } catch (error) {
    return wrong(`${error.message} Usage: npm run data:check -- --on 2027-01-31 --days 90`);
  }
}

const { on, days, data } = options();
const moment = new Date(`${on}T00:00:00Z`);
if (!/^\d{4}-\d\d-\d\d$/.test(on) || Number.isNaN(+moment) || day(moment) !== on)
  wrong(`--on ${on}: there is no such day. Write it like 2027-01-31.`);
if (!/^\d{1,4}$/.test(days)) wrong(`--days ${days}: write a whole number of days, like 90.`);

const { channels, problems } = readData(data);
if (problems.length > 0) wrong(`Found in data:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);

const shown = [...channels.values()].filter(({ show }) => !show.where.includes('never'));
const until = new Date(+moment + Number(days) * DAY_MS);
const SAYS = { good: 'holds', due: 'DUE', gone: 'GONE: not shown' };
const table = shown
  .filter(({ checked }) => dueAfter(checked) < until)
  .sort((a, b) => dueAfter(a.checked) - dueAfter(b.checked) || a.id.localeCompare(b.id))
  .map((channel) => ({
    'check by': day(dueAfter(channel.checked)),
    'hidden after': channel.lastResort ? 'never' : day(goneAfter(channel.checked)),
    now: SAYS[standing(channel, moment)],
    channel: channel.id,
    where: channel.scope,
    call: channel.contacts.find(({ way }) => way === 'phone' || way === 'whatsapp')?.display ?? '-',
    'last check': `${channel.checked.date}, ${channel.checked.how}`,
    'source of': String(channel.lastSeenYear ?? '?'),
  }));

console.log(`On ${on}: ${table.length} of ${shown.length} channels expire before ${day(until)} or have expired.`);
if (table.length > 0) {
  const heads = Object.keys(table[0]);
  const width = (head) => Math.max(...[head, ...table.map((row) => row[head])].map((text) => text.length));
  const line = (cells) =>
    cells
      .map((cell, at) => cell.padEnd(width(heads[at])))
      .join('  ')
      .trimEnd();
  console.log(`\n${line(heads)}\n${heads.map((head) => '-'.repeat(width(head))).join('  ')}`);
  for (const row of table) console.log(line(heads.map((head) => row[head])));
  console.log('\nHow to check and renew one: docs/panduan-nomor.md');
}
