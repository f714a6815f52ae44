/** Prints rows as a table of plain text, so that a run's findings can be read and copied. */
export function printTable(title: string, rows: readonly Record<string, string | number>[]): void {
  const names = Object.keys(rows[0] ?? {});
  const wide = names.map((name) => Math.max(name.length, ...rows.map((row) => String(row[name]).length)));
  const line = (cells: readonly (string | number)[]): string =>
    `  ${cells.map((cell, at) => String(cell).padEnd(wide[at] ?? 0)).join('  ')}`.trimEnd();
  const dashes = wide.map((width) => '-'.repeat(width));
  console.log([`\n${title}`, line(names), line(dashes), ...rows.map((row) => line(Object.values(row))), ''].join('\n'));
}
