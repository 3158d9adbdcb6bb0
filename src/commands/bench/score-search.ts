/** How often a right page comes first, among three and among ten. */

/** Something that families type, and what the title of a right page looks like. */
export interface Query {
  q: string;
  kind?: string;
  /** Regular expressions without regard to case; any one will do. */
  accept: string[];
}

export interface Score {
  /** How many of the queries some page of the site answers. */
  answerable: number;
  first: number;
  three: number;
  ten: number;
  /** The mean of one over the rank of the first right page. */
  reciprocal: number;
  /** How many, of all, found nothing at all. */
  nothing: number;
  all: number;
}

/** Scores results against queries. `titles` are those of every page: a query that none of them answers counts for nothing but "nothing". */
export function score(queries: readonly Query[], results: readonly { titles: readonly string[] }[], titles: readonly string[]): Score {
  const total: Score = { answerable: 0, first: 0, three: 0, ten: 0, reciprocal: 0, nothing: 0, all: queries.length };
  queries.forEach((query, place) => {
    const found = results[place]?.titles ?? [];
    if (found.length === 0) total.nothing += 1;
    const isRight = (title: string) => query.accept.some((pattern) => new RegExp(pattern, 'i').test(title));
    if (!titles.some(isRight)) return;
    total.answerable += 1;
    const rank = found.slice(0, 10).findIndex(isRight);
    if (rank < 0) return;
    total.ten += 1;
    total.reciprocal += 1 / (rank + 1);
    if (rank === 0) total.first += 1;
    if (rank < 3) total.three += 1;
  });
  return total;
}

/** A table of scores by kind of query. */
export function scoreByKind(
  queries: readonly Query[],
  results: readonly { titles: readonly string[] }[],
  titles: readonly string[],
  name: string,
): string {
  const kinds = [...new Set(queries.map(({ kind }) => kind ?? 'any'))];
  const rows = [...kinds, 'ALL'].map((kind) => {
    const places = queries.flatMap((query, place) => (kind === 'ALL' || (query.kind ?? 'any') === kind ? [place] : []));
    const part = score(
      places.flatMap((place) => queries[place] ?? []),
      places.map((place) => results[place] ?? { titles: [] }),
      titles,
    );
    const share = (count: number) => (part.answerable === 0 ? '-' : `${Math.round((100 * count) / part.answerable)}%`);
    const mean = part.answerable === 0 ? '-' : (part.reciprocal / part.answerable).toFixed(2);
    return [kind, `${part.answerable} of ${part.all}`, share(part.first), share(part.three), share(part.ten), mean, String(part.nothing)];
  });
  const table = [[name, 'answerable', 'first', 'in 3', 'in 10', 'mean rank⁻¹', 'nothing'], ...rows];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  return table
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
