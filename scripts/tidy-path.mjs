/**
 * Makes a rounded outline shorter where nobody sees it: what no longer moves is left out, and curves that are straight, or
 * no longer than a corner of one unit, become lines.
 *
 * @param {string} d path data of `roundPath`: relative commands, one letter for each step
 * @returns {string}
 */
export function tidyPath(d) {
  return d.replace(/([achlsv])([^a-z]*)/gi, (step, command, rest) => {
    const numbers = [...rest.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
    const [dx, dy] = command === 'h' ? [numbers[0], 0] : command === 'v' ? [0, numbers[0]] : numbers.slice(-2);
    const points = command === 'a' ? [dx, dy] : numbers;
    if (points.every((number) => number === 0)) return '';
    const corner = Math.abs(dx) <= 1 && Math.abs(dy) <= 1 && points.every((number) => Math.abs(number) <= 1);
    const flat = command !== 'a' && points.every((_, at) => at % 2 || points[at] * dy === points[at + 1] * dx);
    if (!flat && !(corner && (command !== 'a' || numbers[3] === 0))) return step;
    if (dx === 0) return dy === 0 ? step : `v${dy}`;
    return dy === 0 ? `h${dx}` : `l${dx}${dy < 0 ? '' : ' '}${dy}`;
  });
}
