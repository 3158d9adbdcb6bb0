/**
 * `npm run check:links`: asks every web page that the content names whether it still answers. For a timer, never for a test: other
 * people's sites are slow, go away for an hour and refuse robots. Ends with 1 when one is gone.
 */
import { readContentFolder } from '../content-model/read-content.ts';
import { describeLinks, listWebAddresses, type Answered } from '../reminders/web-addresses.ts';
import { contentFolder } from './surroundings.ts';

const AT_ONCE = 8;
const PATIENCE_MS = 20_000;

const addresses = listWebAddresses(readContentFolder(contentFolder()).files);
const answers: Answered[] = [];
const queue = [...addresses.keys()];
await Promise.all(Array.from({ length: AT_ONCE }, askInTurn));
const { words, isRight } = describeLinks(answers, addresses);
console.log(words);
process.exitCode = isRight ? 0 : 1;

async function askInTurn() {
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) answers.push({ url, status: await ask(url) });
}

/** The status of an answer; 0 where there was none. */
async function ask(url: string): Promise<number> {
  try {
    const { status, body } = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(PATIENCE_MS) });
    await body?.cancel();
    return status;
  } catch {
    return 0;
  }
}
