/** Spoils real content files, one after the other, and takes each through the checking path. The same seed, the same mutants. */
import type { ContentFile } from '../../content-model/read-content.ts';
import { mutate } from './mutate.ts';
import { makeProbe } from './probe.ts';
import { makeRandom } from './random.ts';

export interface Mutant {
  number: number;
  file: ContentFile;
  text: string;
  how: string;
}

export interface MutantRun {
  survivors: Mutant[];
  /** What went wrong in us, each with the mutant that showed it. */
  faults: { mutant: Mutant; fault: string }[];
}

/** `onNext` is called before each mutant, so that somebody outside can see that work goes on. Today is YYYY-MM-DD. */
export function runMutants(
  files: readonly ContentFile[],
  { seed, count, today }: { seed: number; count: number; today: string },
  onNext: (mutant: Mutant) => void = () => undefined,
): MutantRun {
  const random = makeRandom(seed);
  const probe = makeProbe(files, today);
  const run: MutantRun = { survivors: [], faults: [] };
  for (let number = 1; number <= count; number += 1) {
    const file = random.pick(files);
    const mutant: Mutant = { number, file, ...mutate(file.text, random) };
    onNext(mutant);
    const { isSurvivor, faults } = probe(file, mutant.text);
    run.faults.push(...faults.map((fault) => ({ mutant, fault })));
    if (isSurvivor && mutant.text !== file.text) run.survivors.push(mutant);
  }
  return run;
}
