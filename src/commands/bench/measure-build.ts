/** How long a build takes, and how much memory it and everything it starts need at once. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface BuildMeasure {
  seconds: number;
  /** In bytes; null where the system does not tell (only Linux has /proc). */
  peakMemory: number | null;
}

/** Builds `content` into `out` from nothing, quietly. Throws when the build fails. */
export async function measureBuild(content: string, out: string): Promise<BuildMeasure> {
  const started = performance.now();
  const child = spawn(process.execPath, ['src/commands/build.ts', '--out', out], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', LOCAL_OFFER_CONTENT: content, SITE_BASE: '/' },
  });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  let peak = 0;
  const sampling = setInterval(() => (peak = Math.max(peak, memoryOfTree(child.pid ?? 0))), 200);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`The build of ${content} failed.\n${complaints}`);
  return { seconds: (performance.now() - started) / 1000, peakMemory: peak > 0 ? peak : null };
}

/** The memory in use by a process and all its descendants, in bytes; 0 where there is no /proc. */
function memoryOfTree(root: number): number {
  if (!existsSync('/proc/self/stat')) return 0;
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(processes.map((pid) => [Number(pid), parentOf(pid)]));
  return processes.map(Number).reduce((sum, pid) => sum + (isWithin(pid, root, parents) ? residentMemory(pid) : 0), 0);
}

function isWithin(pid: number, root: number, parents: Map<number, number>): boolean {
  let current: number | undefined = pid;
  while (current !== undefined && current > 1) {
    if (current === root) return true;
    current = parents.get(current);
  }
  return false;
}

function parentOf(pid: string): number {
  // The name of the program stands in brackets and may hold spaces; the parent is the second field after it.
  return Number(readProc(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1] ?? 0);
}

function residentMemory(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readProc(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
}

/** A process may end between being listed and being read. */
function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
