/**
 * The stem of an English word: "assessments", "assessed" and "assess" become one. Lighter than Porter's, because two words that
 * are wrongly joined (car, caring) do more harm here than two that stay apart: families' words join those (search-words/).
 */
const known = new Map<string, string>();

/** The stem of one lower-case word without apostrophes. */
export function stem(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    found = /^[a-z]{4,}$/.test(word) ? shorten(word) : word;
    known.set(word, found);
  }
  return found;
}

function shorten(word: string): string {
  let base = withoutPlural(word).replace(/(?<=[a-z]{4})sis$/, 's');
  if (/[a-z]{5,}ly$/.test(base)) base = base.slice(0, -2);
  if (base.length > 5) base = base.replace(/isation(al)?$/, 'is').replace(/ization(al)?$/, 'is');
  if (/[a-z]{4,}ations?$/.test(base) || /[a-z]{4,}ational$/.test(base)) base = base.replace(/ation(al)?$/, '');
  else if (/[a-z]{3,}ional$/.test(base)) base = base.slice(0, -2);
  else if (/[a-z]{5,}ment$/.test(base)) base = base.slice(0, -4);
  else if (/[a-z]{4,}rral$/.test(`x${base}`)) base = base.slice(0, -3);
  else if (/[a-z]{4,}ate$/.test(base)) base = base.slice(0, -3);
  else base = withoutEnding(base);
  return base.length > 4 ? base.replace(/e$/, '') : base;
}

function withoutPlural(word: string): string {
  if (/ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(ss|us|is)$/.test(word)) return word;
  if (/(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}

function withoutEnding(word: string): string {
  const bare = /^(.*[aeiouy].*)(ing|ed)$/.exec(word)?.[1];
  if (bare === undefined || bare.length < 3 || /ee[dn]$/.test(word)) return word;
  if (/([bdfgmnprt])\1$/.test(bare)) return bare.slice(0, -1);
  // Caring and riding come from care and ride.
  return /^[^aeiou][aeiou][^aeiouwxy]$/.test(bare) ? `${bare}e` : bare;
}
