/**
 * Session recorders that are known by an address or by a name in their snippet. What is bundled under another name is not
 * found: a page without a finding is not a page without a recorder.
 */
const RECORDERS: readonly (readonly [name: string, sign: RegExp])[] = [
  ['Hotjar', /hotjar\.com|_hjSettings/],
  ['Microsoft Clarity', /clarity\.ms/],
  ['Yandex Metrica (Webvisor)', /mc\.yandex\.(ru|com)\/metrika|webvisor\s*:\s*true/],
  ['FullStory', /fullstory\.com|_fs_org/],
  ['LogRocket', /logrocket|lr-(in|ingest)[\w.-]{0,30}\.(com|io)/i],
  ['Mouseflow', /mouseflow\.com|_mfq/],
  ['Smartlook', /smartlook\.(com|cloud)/],
  ['Lucky Orange', /luckyorange\.(com|net)/],
  ['Inspectlet', /inspectlet\.com|__insp\b/],
  ['Crazy Egg', /crazyegg\.com/],
  ['Contentsquare', /contentsquare\.(net|com)|_uxa\b/],
  ['Quantum Metric', /quantummetric\.com/],
  ['OpenReplay', /openreplay\.(com|io)|@openreplay\//],
  ['PostHog', /posthog\.(com|init)|posthog-js/],
  ['Sentry Replay', /replayIntegration|Sentry\.Replay/],
  ['rrweb', /\brrweb\b/],
];

/** @param text addresses of scripts and what stands in them */
export const recordersIn = (text: string): string[] =>
  RECORDERS.filter(([, sign]) => sign.test(text)).map(([name]) => name);
