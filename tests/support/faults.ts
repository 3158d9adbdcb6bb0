/** Telling two failures apart: the page is wrong, or the test could not look at it. */

/** Fails with everything that is wrong with a page, in words. Does nothing when nothing is. */
export function failOn(where: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  const list = faults.map((fault, index) => `${index + 1}. ${fault}`).join('\n\n');
  throw new Error(`THE PAGE FAILS: ${where}, in ${faults.length} ${faults.length === 1 ? 'way' : 'ways'}\n\n${list}\n`);
}

/** Does something the test needs before it can judge a page. If that goes wrong, the failure says that it was the test. */
export async function prepare<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`THE TEST BROKE, and says nothing about the page: ${what}\n\n${reason}`, { cause: error });
  }
}
