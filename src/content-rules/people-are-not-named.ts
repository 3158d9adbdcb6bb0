import type { FieldPath } from '../content-model/read-content.ts';
import { fieldsIn, itemsIn, type CheckedFile, type Rule } from './content.ts';
import { nameField, quote, type Finding } from './finding.ts';

/** A title before a name, as in "Mrs Smith" or "Dr A. Jones". Names of places such as "St Marks" have another. */
const TITLE_AND_NAME = /\b(Mrs|Mr|Ms|Miss|Dr|Prof|Professor)\.?\s+((?:[A-Z]\.?\s+)*[A-Z][a-z'’-]+)/;
/** Before the @: a first name, a mark and a last name, or one letter and a last name after a mark. */
const PERSONAL_ADDRESS = /^([a-z]{2,}|[a-z])[._]([a-z]{3,})\d*@/i;
/** Words of teams, which also stand in pairs before the @, as in school.nursing@. */
const TEAM_WORDS =
  /^(send?|senco|school|schools|pals|info|admin|office|enquir(y|ies)|contact|hello|help|support|advice|team|service|services|customer|feedback|complaints?|referrals?|early|family|families|hub|health|nurs(e|ing)|child(ren)?s?|young|people|carers?|parents?|mediation|education|transport|travel|blue|badge|autism|access|care|social|adult|learning|disability|local|offer|council|short|breaks|youth|community|neuro|camhs|therapy|therapies|speech|wheelchairs?|head|reception|college|centre|library|libraries|leisure|sport|play|sendiass|uk|general|mail|box|patient|experience|direct|payments|finance|housing|inclusion|virtual|participation|voice|forum)$/;

/** Staff are named by their job, and reached by the address of their team: people leave, and did not agree to be published. */
export const peopleAreNotNamed: Rule = {
  name: 'people-are-not-named',
  reason: 'People change jobs and did not agree to be published. A job and a team’s address stay true.',
  check: ({ files }) => files.flatMap((file) => [...checkAddresses(file), ...checkWords(file, file.fields, []), ...checkBody(file)]),
};

function checkAddresses(file: CheckedFile): Finding[] {
  return itemsIn(fieldsIn(file.fields)?.contacts).flatMap((item, index): Finding[] => {
    const { kind, value } = fieldsIn(item) ?? {};
    const path = ['contacts', index, 'value'];
    if (kind !== 'e-mail' || typeof value !== 'string' || !file.isSound(path)) return [];
    const [, first = '', last = ''] = PERSONAL_ADDRESS.exec(value) ?? [];
    // A team is often called by the place or the organisation, which then stands in the address after the @ too, or in the file.
    const known = `${file.id} ${value.slice(value.indexOf('@'))}`.toLowerCase();
    const isOfTeam = (word: string) => TEAM_WORDS.test(word) || (word.length > 3 && known.includes(word)) || !/^.$|[aeiouy]/.test(word);
    if (first === '' || [first, last].some((word) => isOfTeam(word.toLowerCase()))) return [];
    return [
      report(
        file,
        path,
        `${nameField(path).within}value looks like the address of one person. We expected the address of a team. We found ${quote(value)}.`,
        'Look for an address of the team, such as info@ or office@. If this is a team after all, leave it: this is only a question.',
        'warning',
      ),
    ];
  });
}

function checkWords(file: CheckedFile, value: unknown, path: FieldPath): Finding[] {
  if (typeof value === 'string') return file.isSound(path) ? look(file, value, file.lineOf(path), nameField(path)) : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => checkWords(file, item, [...path, index]));
  const fields = fieldsIn(value);
  // The words people search for may hold a name that a place was given.
  return fields
    ? Object.entries(fields).flatMap(([key, inner]) => (key === 'other_words' ? [] : checkWords(file, inner, [...path, key])))
    : [];
}

function checkBody(file: CheckedFile): Finding[] {
  return file.body.split('\n').flatMap((text, index) => look(file, text, index + file.bodyLine, { within: '', name: 'The text' }));
}

function look(file: CheckedFile, text: string, line: number, { within, name }: ReturnType<typeof nameField>): Finding[] {
  const [found] = TITLE_AND_NAME.exec(text) ?? [];
  if (found === undefined) return [];
  const message = `${within}${name} is not right. We expected a job, such as “the head teacher”. We found a person: ${quote(found)}.`;
  return [
    {
      file: file.path,
      line,
      rule: 'people-are-not-named',
      severity: 'error',
      message,
      fix: 'Write what this person does instead of the name.',
    },
  ];
}

function report(file: CheckedFile, path: FieldPath, message: string, fix: string, severity: Finding['severity']): Finding {
  return { file: file.path, line: file.lineOf(path), rule: 'people-are-not-named', severity, message, fix };
}
