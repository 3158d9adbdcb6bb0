/** From what somebody typed, or a page says, to single words. The same function reads both, so that they meet. */

/** Words that carry no meaning of their own in a search. */
const SMALL_WORDS = new Set(
  (
    'a about all also am an and any anybody anyone are as at be because been being but by can could did do does doing else ever few for ' +
    'from get gets getting gonna got had has have having he hed her hers him his how i id if im in into is it its ' +
    'ive just know let lot lots may me mine much my need needs needed now of on one or our over please pls r really she shes should ' +
    'so some somebody someone something somewhere such than that thats the their them then there theres they theyre thing things this ' +
    'those to too u us ur very want wanted wants was we were weve what whats when where wheres which while who whos whose why will with ' +
    'would you your youre hes keep keeps come comes coming says said say think cos bit anything everything always even still like ' +
    'make makes put whether between through does give given tell looking look try trying way'
  ).split(' '),
);

/** Words that say little about what is looked for, so they count for little. Those of our subject are content: TopicReader.saysLittle. */
const LIGHT_WORDS = new Set(
  (
    'find finding information info contact good best problem problems issue issues time day days new no not year years old number ' +
    'phone before after without until during own out off up ill mind minding take takes go goes going wont cant dont doesnt didnt ' +
    'never cannot isnt'
  ).split(' '),
);

/** Numbers as words, each at its own place: "two" is at 2. */
export const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(' ');

/** The single words of a text in order: lower case, no accents or apostrophes, numbers in figures, A&E as one word. */
export function splitWords(text: string): string[] {
  return tidy(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => {
      const number = NUMBER_WORDS.indexOf(word);
      // "One" is more often a word for somebody than a number.
      return number > 1 ? String(number) : word;
    });
}

/** The text with everything evened out that people type in more than one way, still with its spaces and signs. */
export function tidy(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[’‘'`´]/g, '')
      // What comes after school has little to do with school.
      .replace(/\bafter[\s-]+school\b/g, 'afterschool')
      // A brace of letters joined by "and" is a name: A&E, B and B.
      .replace(/(?<![\p{L}\p{N}])(\p{L})\s*(?:&|\+|\band\b|\bn\b)\s*(\p{L})(?![\p{L}\p{N}])/gu, '$1$2')
      // S.E.N. and C(E)TR are written without their signs elsewhere.
      .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?/gu, (letters) => letters.replace(/\./g, ''))
      .replace(/\b(\p{L})\((\p{L})\)(\p{L}+)/gu, '$1$2$3')
      .replace(/(?<![\p{L}\p{N}])(?:1|one)\s*(?:-|:|to|2)\s*(?:-\s*)?(?:1|one)(?![\p{L}\p{N}])/gu, 'onetoone')
      .replace(/(?<![\p{L}\p{N}])(?:1|one)[\s-]+to[\s-]+(?:1|one)(?![\p{L}\p{N}])/gu, 'onetoone')
  );
}

/** Whether a word carries no meaning of its own. */
export function isSmall(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** Whether a word says little about what is looked for, whatever the site is about. */
export function isLight(word: string): boolean {
  return LIGHT_WORDS.has(word);
}

/** The words of a text that carry meaning, or all of them when none does. */
export function meaningfulWords(text: string): string[] {
  const all = splitWords(text);
  const kept = all.filter((word) => !isSmall(word));
  return kept.length > 0 ? kept : all;
}

/** Whether it is a word of everyday English, or has a figure in it: known to the spelling step, so never corrected. */
export function isPlainWord(word: string): boolean {
  return SMALL_WORDS.has(word) || LIGHT_WORDS.has(word) || /\d/.test(word);
}
