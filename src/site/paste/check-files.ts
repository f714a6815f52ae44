/** The rules about our files in a page: whether they are there, which they are, and whether they may load. */

import { ELEMENTS } from './hosts.ts';
import { found, isKnown, written, type CheckRequest, type Finding } from './findings.ts';
import type { PageFacts, ScriptFact } from './page-facts.ts';
import { absolute, lets, readPolicy, type Policy, type Wanted } from './policy.ts';
import type { Hashes } from '../../render/import-map.ts';

const OURS = new RegExp(`(?:^|/)(ramah|ramah\\.classic|${ELEMENTS.join('|')})\\.js(?:[?#]|$)`);
const PUBLIC_NETWORKS =
  /(^|\.)(unpkg\.com|jsdelivr\.net|cdnjs\.cloudflare\.com|esm\.sh|skypack\.dev|githubusercontent\.com|github\.io)$/;
/** Our own scripts of a page: the file, and how it is written. */
export type Own = ScriptFact & { readonly file: string };
export const own = ({ scripts }: PageFacts): Own[] =>
  scripts.flatMap((script) => {
    const file = OURS.exec(script.src)?.[1];
    return file ? [{ ...script, file: `${file}.js` }] : [];
  });

export function script({ elements }: PageFacts, scripts: Own[]): Finding[] {
  const known = elements.filter(isKnown);
  if (known.length === 0) return [];
  if (scripts.length === 0)
    return [found('script', known.every(({ as }) => as === 'div') ? 'mend' : 'bad', 'no-script')];
  const findings: Finding[] = [];
  const loader = scripts.some(({ file }) => file === 'ramah.js' || file === 'ramah.classic.js');
  for (const { file, type, src } of scripts) {
    if (file === 'ramah.classic.js' ? type === 'module' : type !== 'module')
      findings.push(found('script', 'bad', file === 'ramah.classic.js' ? 'classic-as-module' : 'not-module', file));
    if (PUBLIC_NETWORKS.test(hostOf(src))) findings.push(found('script', 'mend', 'stranger', hostOf(src)));
  }
  if (!loader) {
    if (known.some(({ as }) => as === 'div')) findings.push(found('script', 'bad', 'div-without-loader'));
    const missing = known.filter(({ name, as }) => as === 'tag' && !scripts.some(({ file }) => file === `${name}.js`));
    if (missing.length > 0) findings.push(found('script', 'bad', 'missing-element', ...missing.map(written)));
  }
  const files = scripts.map(({ file }) => file.replace('.classic', ''));
  const twice = files.filter((file, at) => files.indexOf(file) !== at);
  if (twice.length > 0) findings.push(found('script', 'mend', 'twice', ...twice));
  return findings.length > 0 ? findings : [found('script', 'good', 'script', ...scripts.map(({ file }) => file))];
}

function hostOf(address: string): string {
  return /^(?:https?:)?\/\/([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

/** The version stands in the folder: /ramah/1.2.3/. */
const versionOf = (address: string): string | undefined => /[/@](\d+\.\d+\.\d+(?:-[\w.]+)?)\//.exec(address)?.[1];

export function version({ frames }: PageFacts, scripts: Own[], hashes: Hashes): Finding[] {
  const files = [...scripts, ...frames];
  if (files.length === 0) return [];
  // The hash of a file of this release says its version too.
  const versions = files.map(
    (one) => versionOf(one.src) ?? ('file' in one && one.integrity && holds(one, hashes) ? hashes.version : undefined),
  );
  const named = [...new Set(versions.filter((one) => one !== undefined))];
  if (named.length > 1) return [found('version', 'mend', 'mixed-versions', ...named)];
  if (versions.includes(undefined)) return [found('version', 'mend', 'no-version')];
  const [only = ''] = named;
  return only === hashes.version
    ? [found('version', 'good', 'version', only)]
    : [found('version', 'mend', 'other-version', only, hashes.version)];
}

const holds = ({ integrity, file }: Own, { files }: Hashes): boolean =>
  integrity.split(/\s+/).includes(files[file] ?? '-');

export function hash({ maps }: PageFacts, scripts: Own[], hashes: Hashes): Finding[] {
  const mapped = maps.some((map) => /"integrity"/.test(map));
  return scripts.flatMap((one) => {
    const { file, integrity, src } = one;
    const ours = versionOf(src) ?? hashes.version;
    if (integrity && ours === hashes.version && !holds(one, hashes)) return [found('hash', 'bad', 'wrong-hash', file)];
    if (!integrity) return file === 'ramah.classic.js' || mapped ? [] : [found('hash', 'mend', 'no-hash', file)];
    return file === 'ramah.js' && !mapped
      ? [found('hash', 'mend', 'loader-hash')]
      : [found('hash', 'good', 'hash', file)];
  });
}

function originOf(address: string): string | undefined {
  try {
    const { origin } = new URL(address);
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
}

export function policy(
  { policies, frames, elements, address, base }: PageFacts,
  scripts: Own[],
  request: CheckRequest,
): Finding[] {
  const all: Policy[] = [...policies, request.header].filter((text) => text.trim() !== '').map(readPolicy);
  if (all.length === 0) return [found('policy', 'good', 'no-policy')];
  const origin = originOf(request.address) ?? originOf(address);
  const place = originOf(base) ?? origin;
  const full = (src: string): string => absolute(src, place)?.href ?? src;
  const refused = (wanted: Omit<Wanted, 'origin'>): boolean =>
    all.some((one) => !lets(one, { ...wanted, address: full(wanted.address), origin }));
  const shut = (directive: Wanted['directive'], list: readonly string[]): string[] =>
    list.filter((address) => refused({ directive, address }));
  const blocked = scripts.filter(({ src: address, nonce, integrity }) =>
    refused({ directive: 'script-src', address, nonce, integrity }),
  );
  const receivers = elements.flatMap(({ attributes: { receiver } }) => receiver ?? []);
  const framed = shut(
    'frame-src',
    frames.map(({ src }) => src),
  );
  const office = shut('connect-src', receivers);
  const findings = [
    ...(blocked.length > 0 ? [found('policy', 'bad', 'script-blocked', ...blocked.map(({ file }) => file))] : []),
    ...(framed.length > 0 ? [found('policy', 'bad', 'frame-blocked', ...framed)] : []),
    ...(office.length > 0 ? [found('policy', 'bad', 'office-blocked', ...office)] : []),
  ];
  return findings.length > 0 ? findings : [found('policy', 'good', 'policy')];
}

const LOCAL = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/i;
const isOpen = (address: string): boolean => /^http:/i.test(address.trim()) && !LOCAL.test(address.trim());

export function http({ address, base, frames, elements }: PageFacts, scripts: Own[], request: CheckRequest): Finding[] {
  const page = [request.address, address, base].find(isOpen);
  const receivers = elements.flatMap(({ attributes: { receiver } }) => receiver ?? []);
  const files = [...scripts.map(({ src }) => src), ...frames.map(({ src }) => src), ...receivers].filter(isOpen);
  const findings = [
    ...(page ? [found('http', 'bad', 'http-page', page.trim())] : []),
    ...(files.length > 0 ? [found('http', 'bad', 'http-file', ...files)] : []),
  ];
  return findings.length > 0 ? findings : [found('http', 'good', 'https')];
}
