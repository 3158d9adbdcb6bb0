/** What is asked when somebody adds a page, in the order in which it is easiest to answer. */
import type { CollectionName } from '../content-model/collections.ts';

export interface Question {
  /** The field that the answer fills; with a dot, a field within the first item of a list. */
  field: string;
  /** The question, in plain words. */
  ask: string;
  /** What an answer may look like. */
  example?: string;
  /** Answers are several, with commas between. */
  isList?: boolean;
  /** Without an answer the page cannot be started. */
  isNeeded?: boolean;
}

export interface Kind {
  /** The folder of content/ that the file goes into. */
  group: CollectionName;
  /** The blank file in content/_templates/. */
  template: string;
  questions: readonly Question[];
}

const TITLE: Question = { field: 'title', ask: 'What is it called?', isNeeded: true };
const SUMMARY: Question = { field: 'summary', ask: 'In one plain sentence: what is it for?' };
const OTHER_WORDS: Question = { field: 'other_words', ask: 'What else do families call it?', example: 'ehcp, statement', isList: true };
const SOURCES: readonly Question[] = [
  { field: 'sources.name', ask: 'Where did you read or hear it?', example: 'Anytown Council, short breaks page' },
  { field: 'sources.told_us', ask: 'What did it tell you, in a few words of your own?' },
  { field: 'sources.url', ask: 'Its web address, if it is a page', example: 'https://www.example.org/short-breaks' },
];

/** The kinds of page that can be started by answering questions, by the word to type. */
export const KINDS: Readonly<Record<string, Kind>> = {
  service: {
    group: 'services',
    template: 'service.mdx',
    questions: [
      TITLE,
      { field: 'summary', ask: 'In one plain sentence: what does it do for a family?' },
      { field: 'organisation', ask: 'Who runs it? A file name from content/organisations/', example: 'anytown-council' },
      { field: 'help', ask: 'What kind of help is it? Names from content/vocabulary/help.yaml', example: 'advice, breaks', isList: true },
      { field: 'areas', ask: 'Where? Names from content/vocabulary/areas.yaml', example: 'borough-wide', isList: true },
      { field: 'who_for', ask: 'Who is it for? Start with “For” or “You”.' },
      { field: 'steps', ask: 'What is the first thing to do to get it?', example: 'Ring and say how old your child is', isList: true },
      { field: 'contacts.value', ask: 'Its phone number, if you know it', example: '0300 123 1234' },
      { field: 'contacts.label', ask: 'Who answers that number?', example: 'Front desk' },
      OTHER_WORDS,
      ...SOURCES,
    ],
  },
  guide: {
    group: 'guides',
    template: 'guide.mdx',
    questions: [TITLE, SUMMARY, { field: 'for_whom', ask: 'Who is it for?' }, OTHER_WORDS, ...SOURCES],
  },
  situation: {
    group: 'situations',
    template: 'situation.mdx',
    questions: [
      { field: 'title', ask: 'What is happening, in the words of a parent?', isNeeded: true },
      { field: 'short_title', ask: 'The same in a few words' },
      { field: 'summary', ask: 'In one plain sentence: what will this page help you do?' },
      { field: 'first', ask: 'What is the first thing to do? Start with a verb.', isList: true },
      { field: 'ring.service', ask: 'Who to ring? A file name from content/services/' },
      { field: 'ring.why', ask: 'What can they do for you?' },
      OTHER_WORDS,
      ...SOURCES,
    ],
  },
  event: {
    group: 'events',
    template: 'event.mdx',
    questions: [
      TITLE,
      { field: 'summary', ask: 'In one plain sentence: what happens there?' },
      { field: 'organisation', ask: 'Who runs it? A file name from content/organisations/' },
      { field: 'starts', ask: 'The first day', example: '2026-12-05' },
      { field: 'opens', ask: 'The time it starts, on the 24-hour clock', example: '10:00' },
      { field: 'minutes', ask: 'How many minutes does it last?', example: '90' },
      { field: 'areas', ask: 'Where? Names from content/vocabulary/areas.yaml', isList: true },
      { field: 'booking', ask: 'How do you book, or can you just turn up?' },
      OTHER_WORDS,
      ...SOURCES,
    ],
  },
  news: {
    group: 'news',
    template: 'news.mdx',
    questions: [
      { ...TITLE, ask: 'What changed, in a few words?' },
      { field: 'summary', ask: 'In one plain sentence: what is different now?' },
    ],
  },
  voice: {
    group: 'voices',
    template: 'voice.yaml',
    questions: [
      { ...TITLE, ask: 'The comment in a few words' },
      { field: 'said', ask: 'What did families say? Leave out anything by which somebody could be recognised.' },
      { field: 'source', ask: 'Where did they say it?', example: 'Survey of the parent carer forum, May 2026' },
      { field: 'asked_on', ask: 'On which day?', example: '2026-05-14' },
    ],
  },
};

/** The fields that hold today's date in a new file of that kind. */
export const DATED: Readonly<Record<string, string>> = { news: 'date', voice: '' };
