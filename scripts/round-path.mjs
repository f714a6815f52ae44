/**
 * Writes the outline of a picture with fewer decimals. Each step is counted from the point that was really reached, so that
 * rounding never adds up along an outline.
 *
 * @param {string} d path data of SVG, with any commands
 * @param {number} decimals
 * @returns {string} the same outline in relative commands
 */
export function roundPath(d, decimals) {
  const factor = 10 ** decimals;
  const round = (value) => Math.round(value * factor) / factor;
  let out = '';
  // Where the outline is, where its rounded twin is, and where both began.
  let [x, y, rx, ry, startX, startY, startRx, startRy] = [0, 0, 0, 0, 0, 0, 0, 0];
  const write = (command, numbers) => {
    const text = numbers.map((value) => String(round(value)).replace(/^(-?)0\./, '$1.'));
    out += command + text.reduce((all, one) => (all === '' || one.startsWith('-') ? all + one : `${all} ${one}`), '');
  };
  for (const [, letter, rest] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const kind = letter.toLowerCase();
    const relative = letter === kind;
    const numbers = numbersOf(kind, rest);
    if (kind === 'z') {
      out += 'z';
      [x, y, rx, ry] = [startX, startY, startRx, startRy];
      continue;
    }
    const count = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7 }[kind];
    for (let at = 0; at < numbers.length; at += count) {
      const step = numbers.slice(at, at + count);
      const [fromX, fromY] = relative ? [x, y] : [0, 0];
      const lead = kind === 'a' ? step.splice(0, 5) : [];
      const points = [];
      if (kind === 'h') points.push([step[0] + fromX, y]);
      else if (kind === 'v') points.push([x, step[0] + fromY]);
      else for (let p = 0; p < step.length; p += 2) points.push([step[p] + fromX, step[p + 1] + fromY]);
      const moved = points.map(([px, py]) => [round(px) - rx, round(py) - ry]);
      const [dx, dy] = moved.at(-1);
      if (kind === 'h') write('h', [dx]);
      else if (kind === 'v') write('v', [dy]);
      else if (kind === 'm' && at > 0) write('l', [dx, dy]);
      else write(kind, [...lead, ...moved.flat()]);
      [x, y] = points.at(-1);
      [rx, ry] = [rx + dx, ry + dy];
      if (kind === 'm' && at === 0) [startX, startY, startRx, startRy] = [x, y, rx, ry];
    }
  }
  // A path begins at an absolute point.
  return out.replace(/^m/, 'M');
}

/** The flags of an arc may stand without a space between. */
function numbersOf(kind, text) {
  const number = /\s*,?\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/iy;
  const flag = /\s*,?\s*([01])/y;
  const found = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    const form = kind === 'a' && [3, 4].includes(found.length % 7) ? flag : number;
    form.lastIndex = at;
    const match = form.exec(text);
    if (!match) throw new Error(`This path cannot be read: ${text}`);
    found.push(Number(match[1]));
    at = form.lastIndex;
  }
  return found;
}
