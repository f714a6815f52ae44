/**
 * Takes the icons that the elements use from Lucide (ISC licence) and writes src/generated/icons.ts and later-icons.ts,
 * and the report's pictures from Health Icons (MIT licence) for src/generated/pictures.ts.
 * A new icon is one more name here: https://lucide.dev/icons, https://healthicons.org
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { outlineOf } from './rights-files.mjs';
import { roundPath } from './round-path.mjs';
import { tidyPath } from './tidy-path.mjs';

const ICONS = {
  checkIcon: 'circle-check',
  phoneIcon: 'phone',
  chatIcon: 'message-circle',
  lockIcon: 'lock',
  keyIcon: 'key-round',
  refreshIcon: 'refresh-cw',
  backIcon: 'arrow-left',
  saveIcon: 'download',
  warnIcon: 'triangle-alert',
  sendIcon: 'send',
  sunriseIcon: 'sunrise',
  sunIcon: 'sun',
  sunsetIcon: 'sunset',
  moonIcon: 'moon',
  weekIcon: 'calendar-days',
  pastIcon: 'history',
  workIcon: 'briefcase',
  coupleIcon: 'users-round',
  payIcon: 'banknote',
  schoolIcon: 'school',
  courseIcon: 'book-open',
  officeIcon: 'landmark',
  policeIcon: 'shield',
};

/** Those behind a tap: a file of their own, so that nobody's first look pays for them. */
const LATER = { copyIcon: 'copy', qrIcon: 'qr-code' };

/** Answers of the report, by what is seen. At 48 px a whole unit is one dot of a plain screen: no decimals. */
const PICTURES = {
  woman: 'woman',
  child: 'boy-0105y',
  people: 'people',
  person: 'person',
  village: 'village',
  sling: 'sling',
  head: 'head',
  hand: 'refused',
  speech: 'forum',
  house: 'home-alt',
  tool: 'construction',
  alarm: 'alert-triangle',
  cross: 'no',
  question: 'question-mark',
  lock: 'ui-secure',
  phone: 'phone',
};

/** Icons of elements that do without Lit: only those that are drawn with paths alone. */
const PATHS = { helpPaths: 'heart-handshake', closePaths: 'x' };

/** Those of the help button's menu, which comes when it is opened. */
const MENU_PATHS = {
  phonePaths: 'phone',
  wherePaths: 'signpost',
  writePaths: 'pencil-line',
  answerPaths: 'mail-open',
  rightsPaths: 'scale',
  backPaths: 'arrow-left',
};

const root = new URL('../', import.meta.url);

/** To a tenth of a unit, a tenth of a dot of a plain screen. A dot is a line with hardly any length, for no browser leaves that out. */
const rounded = (d) => roundPath(d, 1).replace(/([hv])0(?![.\d])/g, '$1.01');

/** The shapes of an icon; paths that follow each other are one. */
function paths(name) {
  const file = new URL(`node_modules/lucide-static/icons/${name}.svg`, root);
  const svg = readFileSync(file, 'utf8');
  return svg
    .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.indexOf('</svg>'))
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .replace(/ \/>/g, '/>')
    .replace(/(<path d="[^"]*"\/>)+/g, (run) => {
      const outlines = [...run.matchAll(/d="([^"]*)"/g)].map(([, d]) => rounded(d));
      return `<path d="${outlines.join('')}"/>`;
    })
    .trim();
}

function write(file, icons) {
  const lines = Object.entries(icons).map(
    ([key, name]) => `export const ${key} = (): SVGTemplateResult => svg\`${paths(name)}\`;`,
  );
  const text = `// Made by scripts/build-icons.mjs from lucide-static (ISC licence). Do not edit.
import { svg, type SVGTemplateResult } from 'lit';

${lines.join('\n')}
`;
  writeFileSync(new URL(`src/generated/${file}.ts`, root), text);
}

mkdirSync(new URL('src/generated/', root), { recursive: true });
write('icons', ICONS);
write('later-icons', LATER);

const pictures = Object.entries(PICTURES).map(([key, name]) => {
  const outline = outlineOf(name, 0);
  if (!outline) throw new Error(`Health Icons has no plain picture "${name}": https://healthicons.org`);
  return `  ${key}: '${tidyPath(outline)}',`;
});
writeFileSync(
  new URL('src/generated/pictures.ts', root),
  `// Made by scripts/build-icons.mjs from Health Icons (MIT licence). Do not edit.
/** Outlines on 48 x 48; overlapping shapes are holes (\`evenodd\`). */
export const pictures = {
${pictures.join('\n')}
} as const;
`,
);

const shapes = JSON.parse(readFileSync(new URL('node_modules/lucide-static/icon-nodes.json', root), 'utf8'));
function writePlain(file, icons) {
  const plain = Object.entries(icons).map(([key, name]) => {
    const stray = shapes[name].find(([shape]) => shape !== 'path');
    if (stray) throw new Error(`The icon ${name} is not drawn with paths alone: it has a ${stray[0]}.`);
    return `export const ${key} = ${JSON.stringify(shapes[name].map(([, { d }]) => d))};`;
  });
  writeFileSync(
    new URL(`src/generated/${file}.ts`, root),
    `// Made by scripts/build-icons.mjs from lucide-static (ISC licence). Do not edit.\n\n${plain.join('\n')}\n`,
  );
}
writePlain('icon-paths', PATHS);
writePlain('menu-icon-paths', MENU_PATHS);
