/**
 * Grades a page that holds our snippets: what is good, what its owner should mend. Rules alone, on what was read of the source
 * (page-facts.ts); the words are in check-words.ts.
 */

import { readOffice } from '../../elements/shared/door-support.ts';
import { parseRegion } from '../../core/region.ts';
import { hash, http, own, policy, script, version } from './check-files.ts';
import { found, isKnown, TOPICS, written, type CheckRequest, type Finding } from './findings.ts';
import type { PageFacts } from './page-facts.ts';
import { recordersIn } from './recorders.ts';

/** More letters than any page has; a browser would stand still. */
export const LONGEST = 3_000_000;

const NEEDS_OFFICE = ['report-form', 'report-follow-up'];

/** What is wrong with the text itself, before anybody reads it; null where it can be read. */
export function checkSource(source: string): Finding | null {
  if (source.trim() === '') return found('source', 'bad', 'empty');
  return source.length > LONGEST ? found('source', 'bad', 'huge') : null;
}

/** All findings of a page, in the order of `TOPICS`; of one that is not ours, or could not be read, only that. */
export function checkPage(facts: PageFacts | null, request: CheckRequest): Finding[] {
  if (!facts) return [found('source', 'bad', 'tangled')];
  if (!facts.html) return [found('source', 'bad', 'not-html')];
  const findings = [...(facts.whole ? [] : [found('source', 'mend', 'cut')])];
  if (facts.elements.length + facts.frames.length + facts.shortcodes === 0) {
    const recorders = recordersIn(facts.code);
    const more = recorders.length > 0 ? [found('recorder', 'mend', 'recorder', ...recorders)] : [];
    // Some places take a number and a link alone: that such a page holds no element is no mistake.
    const nothing = facts.number ? found('element', 'mend', 'number-only') : found('element', 'bad', 'nothing');
    return [...findings, nothing, ...more];
  }
  const scripts = own(facts);
  findings.push(
    ...elements(facts),
    ...fallback(facts),
    ...script(facts, scripts),
    ...version(facts, scripts, request.hashes),
    ...hash(facts, scripts, request.hashes),
    ...policy(facts, scripts, request),
    ...http(facts, scripts, request),
    ...regions(facts, request),
    ...office(facts),
    ...recorder(facts),
  );
  return findings.sort((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic));
}

function elements({ elements, frames, shortcodes }: PageFacts): Finding[] {
  const known = elements.filter(isKnown);
  const names = [...known.map(written), ...frames.map(({ src }) => src.replace(/^.*\/|\?.*$/g, ''))];
  const unknown = elements.filter((one) => !isKnown(one));
  return [
    ...(names.length > 0 ? [found('element', 'good', 'found', ...names)] : []),
    ...(unknown.length > 0 ? [found('element', 'bad', 'unknown-element', ...unknown.map(written))] : []),
    ...(shortcodes > 0 ? [found('element', 'bad', 'shortcode')] : []),
  ];
}

/** The exit's text is a way out, not a number. */
function fallback({ elements, frames, number }: PageFacts): Finding[] {
  const asked = elements.filter((one) => isKnown(one) && one.name !== 'quick-exit');
  const bare = asked.filter((one) => !one.number);
  const findings = bare.length > 0 ? [found('fallback', 'bad', 'no-number', ...bare.map(written))] : [];
  if (frames.length > 0 && !number) findings.push(found('fallback', 'bad', 'no-number-at-frame'));
  return findings.length === 0 && asked.length + frames.length > 0 ? [found('fallback', 'good', 'number')] : findings;
}

function regions({ elements, frames }: PageFacts, { knowsRegion }: CheckRequest): Finding[] {
  const tags = elements.filter((one) => isKnown(one) && one.name !== 'quick-exit');
  const inFrames = frames.map(({ src }) => new URLSearchParams(src.replace(/^[^?]*/, '').replace(/#.*$/, '')));
  const codes = [
    ...tags.map((one) => one.attributes.region ?? ''),
    ...inFrames.map((query) => query.get('region') ?? ''),
  ];
  if (codes.length === 0) return [];
  const wrong = codes.filter((code) => code !== '' && !(parseRegion(code) && knowsRegion(code)));
  if (wrong.length > 0) return [found('region', 'bad', 'wrong-region', ...wrong)];
  return codes.includes('') ? [found('region', 'mend', 'no-region')] : [found('region', 'good', 'region', ...codes)];
}

function office({ elements }: PageFacts): Finding[] {
  const asked = elements.filter(({ name, attributes }) => NEEDS_OFFICE.includes(name) || 'receiver' in attributes);
  if (asked.length === 0) return [];
  const without = asked.filter(
    ({ attributes }) =>
      !readOffice({
        receiver: attributes.receiver ?? null,
        officeKey: attributes['office-key'] ?? null,
        officeEpoch: attributes['office-epoch'] ?? null,
      }),
  );
  return without.length > 0
    ? [found('office', 'bad', 'no-office', ...without.map(written))]
    : [found('office', 'good', 'office', ...asked.map(written))];
}

function recorder({ code }: PageFacts): Finding[] {
  const names = recordersIn(code);
  return names.length > 0
    ? [found('recorder', 'mend', 'recorder', ...names)]
    : [found('recorder', 'good', 'no-recorder')];
}
