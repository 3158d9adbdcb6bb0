import { addressOfFile } from '../navigation/published-addresses.ts';
import { fieldsIn, itemsIn, type Rule } from './content.ts';
import { quote, type Finding } from './finding.ts';

/** A content file as it was before a change: its folder and its name without the ending. */
export interface EarlierFile {
  group: string;
  id: string;
}

/** An address, once published, never dies: a page that was there is there still, or a redirect leads on from it. */
export function addressesLiveOn(earlier: readonly EarlierFile[]): Rule {
  return {
    name: 'addresses-live-on',
    reason: 'Families save addresses, schools print them, and other sites link to them.',
    check: ({ files }) => {
      const redirects = files.find(({ group, id }) => group === 'single' && id === 'redirects');
      const left = new Set(itemsIn(redirects?.fields).map((item) => fieldsIn(item)?.from));
      const present = new Set(files.map(({ group, id }) => `${group}/${id}`));
      return earlier.flatMap(({ group, id }): Finding[] => {
        const address = addressOfFile(group, id);
        if (address === undefined || present.has(`${group}/${id}`) || left.has(address)) return [];
        return [
          {
            file: 'content/redirects.yaml',
            line: 1,
            rule: 'addresses-live-on',
            severity: 'error',
            message: `A page is gone, and nothing leads on from it. We expected a redirect from its address. We found none from ${quote(address)}.`,
            fix: `Put content/${group}/${id} back, or add three lines here:\n      - from: ${address}\n        to: (the address of the page that takes its place)\n        why: (why it went)`,
          },
        ];
      });
    },
  };
}
