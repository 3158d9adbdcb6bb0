import { addressOfFile } from '../navigation/published-addresses.ts';
import { fieldsIn, type Content, type Rule } from './content.ts';
import { quote, type Finding } from './finding.ts';

/** Words that say nothing when a link is read out alone, in any order and with or without "please". */
const EMPTY =
  /^(please )?((click|press|tap|see|go|read|find out|more|learn more|visit)( on)?( it| this| more| out)?( link| page| site| website)?( here)?|here|this|this (link|page|site|website)|link|page|website|details|info|information)( please)?$/;

/** Links are understood by their words alone (WCAG 2.4.4 and 2.4.9). */
export const linkWordsSayWhere: Rule = {
  name: 'link-words-say-where',
  reason: 'People who use a screen reader hear the links of a page as a list. “Here” does not say where.',
  check: (content) => {
    const titles = titlesByAddress(content);
    return content.files.flatMap((file) =>
      file.reading.links.flatMap(({ url, words, line }): Finding[] => {
        const said = words.trim();
        const isAddress = /^(https?:\/\/|www\.)\S+$/i.test(said);
        const plain = said
          .toLowerCase()
          .replace(/[^a-z ]+/g, '')
          .replace(/ +/g, ' ')
          .trim();
        if (said === '' || !(isAddress || EMPTY.test(plain))) return [];
        return [
          {
            file: file.path,
            line: line + file.bodyLine - 1,
            rule: 'link-words-say-where',
            severity: 'error',
            message: `We expected link words that say where the link goes. We found ${quote(said)}.`,
            fix: suggest(url, titles.get(url.split('#')[0] ?? '')),
          },
        ];
      }),
    );
  },
};

/** A page of this site has a title to put there. What a page of another site is called, only whoever opens it knows. */
function suggest(url: string, title: string | undefined): string {
  if (title === undefined) return `Put the name of the page into the square brackets: [the name of the page](${url})`;
  return `Say where it leads, such as: [${title}](${url})`;
}

function titlesByAddress({ files }: Content): Map<string, string> {
  const pairs = files.map(({ group, id, fields }) => [addressOfFile(group, id), fieldsIn(fields)?.title] as const);
  return new Map(pairs.filter((pair): pair is readonly [string, string] => pair.every((part) => typeof part === 'string')));
}
