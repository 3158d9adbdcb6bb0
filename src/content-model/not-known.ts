/** Words that stand for "nobody has told us". It is an answer, not a blank. Kept apart from the schemas, which browsers do not need. */
export const NOT_KNOWN = 'not-known';
