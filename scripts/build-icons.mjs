/**
 * Takes the icons that the elements use from Lucide (ISC licence) and writes src/generated/icons.ts and later-icons.ts.
 * A new icon is one more name here: https://lucide.dev/icons
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

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
};

/** Those behind a tap: a file of their own, so that nobody's first look pays for them. */
const LATER = { copyIcon: 'copy', qrIcon: 'qr-code' };

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

function paths(name) {
  const file = new URL(`node_modules/lucide-static/icons/${name}.svg`, root);
  const svg = readFileSync(file, 'utf8');
  return svg
    .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.indexOf('</svg>'))
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .replace(/ \/>/g, '/>')
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
