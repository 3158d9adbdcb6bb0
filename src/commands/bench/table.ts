/** The table that the benchmark prints. */

export interface Row {
  what: string;
  budget: string;
  measured: string;
  isWithin: boolean | null;
}

/** One row. `isWithin` is null when there is no budget. */
export function row(what: string, budget: string, measured: string, isWithin: boolean | null): Row {
  return { what, budget, measured, isWithin };
}

/** Lines up rows under headings. */
export function formatTable(rows: Row[]): string {
  const cells = rows.map(({ what, budget, measured, isWithin }) => [
    what,
    budget,
    measured,
    isWithin === null ? '' : isWithin ? 'yes' : 'NO',
  ]);
  const table = [['what', 'budget', 'measured', 'within?'], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return lines.join('\n');
}

/** A number of bytes in KB of 1,000, the stricter reading of a budget. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
