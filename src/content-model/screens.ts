/**
 * The pictures of screens that the guide for volunteers shows with `<Screen id="…" />`. `npm run pictures` makes them and puts them
 * into src/assets/screens/. The words here are read to whoever cannot see a picture, so they say all that it tells.
 */
export const SCREENS = {
  'wrong-number':
    'A page on a phone: Saturday play club. Under “Who to ring or how to ask” stands its phone number, which ends in 0123. A line is drawn round it: this is the number that is wrong.',
  'foot-of-the-page':
    'The foot of the same page. Its heading asks: Something wrong on this page? Below are links to tell us. A line is drawn round the one to press: Suggest a change to this page.',
  'file-before':
    'The file of the page as plain text, with a number before each line. One line is marked. It says value: and the number that ends in 0123.',
  'file-after':
    'The same file after the change. The marked line now says value: and the new number, which ends in 0177. Nothing else has changed, not even the spaces in front.',
  'comment-good':
    'The comment under a change that is right: Good to go. A table names the page that changed. On the line itself it says that the number is new, and asks where you found it. At the end it says that somebody will read the change now and publish it.',
  'comment-to-mend':
    'The comment under a change with a mistake: Nearly there, 1 thing to put right. You have not broken anything. On the line itself it says that value is not right, because the number has hyphens in it. It offers the same line with spaces instead.',
} as const satisfies Record<string, string>;

export type ScreenName = keyof typeof SCREENS;

/** Whether a picture of this name is made. */
export function isScreenName(name: string): name is ScreenName {
  return Object.hasOwn(SCREENS, name);
}
