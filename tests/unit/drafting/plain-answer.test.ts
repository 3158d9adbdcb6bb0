/** Words from outside become plain words: what is left cannot run, and reaches nobody. */
import { describe, expect, test } from 'vitest';
import { firstWebAddress, oneLine, plainItems, plainWords } from '~/drafting/plain-answer.ts';

describe('Words for a field', () => {
  test.each([
    ['stay as they are', "Play & songs, for under-fives (it's free)", "Play & songs, for under-fives (it's free)"],
    ['stand on one line', 'One.\r\n\r\nTwo.\tThree.', 'One. Two. Three.'],
    ['lose their marks', '## Play\n\n- **soft** play\n- _quiet_ room\n> said', 'Play soft play _quiet_ room said'],
    ['lose a script with what stands in it', 'Play <script src="x">steal()</script>club', 'Play club'],
    ['lose a script that was left open', 'Play <script>steal()', 'Play'],
    ['lose tags with their handlers', 'Play <img src=x onerror="steal()"> <b>club</b>', 'Play club'],
    ['lose comments', 'Play <!-- hidden --> club <!-- open', 'Play club'],
    ['lose the brackets of programs', 'Play {process.exit(1)} `rm` <5s', 'Play process.exit(1) rm under 5s'],
    ['keep the words of a link, and not where it leads', 'See [our page](javascript:steal()) now', 'See our page now'],
    ['lose pictures', 'Play ![a child](https://a.example/x.png) club', 'Play club'],
    ['lose addresses, numbers and e-mails', 'See https://a.example/x, ring 0300 123 1234 or me@a.example today', 'See, ring or today'],
    ['lose the names of users', 'Ask @some-body about it', 'Ask about it'],
    ['lose what cannot be seen', 'Pl\u200Bay\u202E club\u0000\u001B[31m\uFEFF', 'Play club(31m'],
    ['lose halves of characters', 'Play \uD83D club', 'Play club'],
    ['have straight quotes', '“Play”, it’s', '"Play", it\'s'],
  ])('%s', (_, answer, words) => {
    expect(plainWords(answer, 200)).toBe(words);
  });

  test('end with a sentence where they are too long, or else with a word', () => {
    expect(plainWords('A soft room. Come on Monday and bring a towel.', 30)).toBe('A soft room.');
    expect(plainWords('A room, soft and quiet all day', 12)).toBe('A room, soft');
    expect(plainWords('Aroomthatissoft', 5)).toBe('Aroom');
  });
});

test('items are divided by commas and lines, each once and without its quotes', () => {
  expect(plainItems('soft play, "baby group"; soft play\n- messy play\n2) slime.\n, {}, ---', 4, 60)).toEqual([
    'soft play',
    'baby group',
    'messy play',
    'slime',
  ]);
  expect(plainItems('a,b,c', 2, 60)).toEqual(['a', 'b']);
});

test.each([
  ['Their page (https://www.example.org/lye?x=1).', 'https://www.example.org/lye?x=1'],
  ['**https://example.org/**', 'https://example.org/'],
  ['javascript:alert(1)', undefined],
  ['https://someone:secret@example.org/', undefined],
  ['www.example.org', undefined],
  ['', undefined],
])('the web address in %j is %j', (answer, address) => {
  expect(firstWebAddress(answer)).toBe(address);
});

test('what is shown in a terminal gives it no orders', () => {
  expect(oneLine('red\u001B[31m\r\nnext\u0007 \u202Eback')).toBe('red[31m next back');
});
