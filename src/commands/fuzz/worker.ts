/** Runs the mutants in a thread of its own, so that one that hangs can be seen and named from outside. */
import { parentPort, workerData } from 'node:worker_threads';
import { readContentFolder } from '../../content-model/read-content.ts';
import { runMutants, type Mutant } from './run-mutants.ts';

export interface FuzzTask {
  folder: string;
  seed: number;
  count: number;
  today: string;
}

/** A mutant as it can be handed from thread to thread. */
export type MutantNote = Pick<Mutant, 'number' | 'how' | 'text'> & { path: string };

export type FuzzMessage =
  { kind: 'next'; mutant: MutantNote } | { kind: 'done'; survivors: MutantNote[]; faults: { mutant: MutantNote; fault: string }[] };

const { folder, ...task } = workerData as FuzzTask;
const note = ({ number, how, text, file }: Mutant): MutantNote => ({ number, how, text, path: file.path });
const { files } = readContentFolder(folder);
const { survivors, faults } = runMutants(files, task, (mutant) => tell({ kind: 'next', mutant: note(mutant) }));
tell({ kind: 'done', survivors: survivors.map(note), faults: faults.map(({ mutant, fault }) => ({ mutant: note(mutant), fault })) });

function tell(message: FuzzMessage) {
  parentPort?.postMessage(message);
}
