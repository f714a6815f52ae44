/** Reads data/guide, checks it alone and against the channels, and puts it together for one language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ReportSchema } from '../src/core/report.ts';
import { doorsSchema, questionsSchema, resultsSchema } from './guide-schema.mjs';

const FILES = { questions: questionsSchema, doors: doorsSchema, results: resultsSchema };

/**
 * @param {string} data the folder
 * @returns {{ content: any, problems: string[] }} the three files together, and each fault with what to change
 */
export function readGuide(data) {
  const problems = [];
  const content = {};
  for (const [name, schema] of Object.entries(FILES)) {
    const path = join(data, 'guide', `${name}.json`);
    try {
      const read = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
      Object.assign(content, read.output);
      for (const issue of read.issues ?? [])
        problems.push(`${path}: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
    } catch (error) {
      problems.push(`${path}: ${error.code === 'ENOENT' ? 'is missing.' : `is not JSON. ${error.message}`}`);
    }
  }
  return { content, problems };
}

/** Faults that no file has alone: conditions, channels and words that name something that is not there. */
export function faultsOf({ voices, questions, doors, sections }, channels) {
  const faults = [];
  const before = new Map();
  const conditions = (where, when, known = before) => {
    for (const [name, options] of (when ?? []).flatMap(Object.entries)) {
      const question = known.get(name.replace('!', ''));
      if (!question) faults.push(`${where}: "${name}" is no question that was asked before.`);
      for (const option of options)
        if (question && !question.options.some((one) => one.id === option))
          faults.push(`${where}: "${name}" has no answer "${option}".`);
    }
  };
  const tokens = (where, words) => {
    for (const [lang, text] of Object.entries(words ?? {}))
      for (const one of typeof text === 'string' ? [text] : Object.values(text))
        for (const [token, name] of one.matchAll(/\{(.*?)\}/g))
          if (!voices[lang]?.[name]) faults.push(`${where}: ${token} is not in "voices" of "${lang}".`);
  };
  for (const question of questions) {
    if (before.has(question.id)) faults.push(`questions: "${question.id}" is there twice.`);
    conditions(`questions: ${question.id}`, question.when);
    tokens(`questions: ${question.id}`, question.text);
    tokens(`questions: ${question.id}`, question.hint);
    for (const option of question.options) {
      const where = `questions: ${question.id}: ${option.id}`;
      conditions(where, option.when);
      tokens(where, option.label);
      tokens(where, option.hint);
      const report = v.safeParse(v.partial(ReportSchema), option.report ?? {});
      if (!report.success) faults.push(`${where}: "report" is not an answer of a report.`);
    }
    before.set(question.id, question);
  }
  const channel = (where, name) => {
    const found = channels.get(name);
    if (!found) faults.push(`${where}: there is no data/channels/${name}.json.`);
    else if (found.scope !== 'national' || !found.show.where.includes('guide'))
      faults.push(`${where}: data/channels/${name}.json is not a national channel for the guide.`);
  };
  for (const { door, when, why } of doors) {
    conditions(`doors: ${door}`, when);
    tokens(`doors: ${door}`, why);
    if (door !== 'near' && door !== 'up') channel(`doors: ${door}`, door);
  }
  for (const { id, title, statements } of sections) {
    tokens(`results: ${id}`, title);
    for (const statement of statements) {
      conditions(`results: ${id}: ${statement.id}`, statement.when);
      tokens(`results: ${id}: ${statement.id}`, statement.text);
      if (statement.channel) channel(`results: ${id}: ${statement.id}`, statement.channel);
    }
  }
  return faults;
}

/**
 * The rules in one language, as short as the room needs them: `Guide` in src/core/guide.ts.
 *
 * @param {any} content what `readGuide` read
 * @param {any[]} channels as the card knows them, in every language
 * @param {string} lang
 * @returns {import('../src/core/guide.ts').Guide}
 */
export function guideIn({ voices, questions, doors, sections }, channels, lang) {
  const say = (words) => words?.[lang] ?? words;
  const cites = ({ law }) => ({ law: say(law?.article), reviewed: law?.reviewed || undefined });
  const statements = sections.flatMap((section) => section.statements);
  const named = new Set([...doors.map(({ door }) => door), ...statements.map(({ channel }) => channel)]);
  const read = [...doors, ...statements].flatMap(({ law }) => law?.read ?? []).sort();
  const short = {
    voices: voices[lang],
    questions: questions.map(({ id, when, text, hint, options }) => ({
      id,
      when,
      text: say(text),
      hint: say(hint),
      options: options.map((option) => ({ ...option, label: say(option.label), hint: say(option.hint) })),
    })),
    doors: doors.map(({ door, when, why, ...rest }) => ({ door, when, why: say(why), ...cites(rest) })),
    sections: sections.map(({ id, title, statements }) => ({
      id,
      title: say(title),
      statements: statements.map(({ when, text, channel, ...rest }) => ({
        when,
        text: say(text),
        ...cites(rest),
        channel,
      })),
    })),
    channels: channels
      .filter(({ id }) => named.has(id))
      .map(({ id, scope, kind, lastResort, name, contacts, hours, hoursNote, cost, sourceYear, checked }) => ({
        id,
        scope,
        kind,
        lastResort,
        name: say(name),
        contacts,
        hours,
        hoursNote: say(hoursNote),
        cost,
        sourceYear,
        checked,
      })),
    // The oldest: no sentence is older than it says.
    read: read[0],
  };
  return JSON.parse(JSON.stringify(short));
}
