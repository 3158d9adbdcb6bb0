/** Runs the Astro of node_modules on the Node that runs us. */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What Vite calls its own settings. Set by whoever starts us, such as a test runner, they would make a build take itself for editing. */
const OWN_NAMES = new Set(['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL']);

/** Runs astro with these arguments and shows what it says. Returns its exit code. */
export function runAstro(args: string[], env: Record<string, string> = {}): Promise<number> {
  return waitFor(spawnAstro(args, env, 'inherit'));
}

export interface HeldAstro {
  /** Its exit code. */
  finished: Promise<number>;
  /** Shows what it has said so far, and from now on. */
  show: () => void;
  /** Ends it, whatever it is doing. */
  stop: () => void;
}

/** Starts astro and keeps what it says until it is asked for. */
export function startAstro(args: string[], env: Record<string, string> = {}): HeldAstro {
  const colours: Record<string, string> = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawnAstro(args, { ...colours, ...env }, 'pipe');
  return {
    finished: waitFor(child),
    show: () => {
      child.stdout?.pipe(process.stdout);
      child.stderr?.pipe(process.stderr);
    },
    stop: () => {
      child.stdout?.resume();
      child.stderr?.resume();
      child.kill('SIGKILL');
    },
  };
}

function spawnAstro(args: string[], env: Record<string, string>, output: 'inherit' | 'pipe'): ChildProcess {
  const around = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN_NAMES.has(name)));
  return spawn(process.execPath, [findAstro(), ...args], {
    stdio: ['inherit', output, output],
    // Astro would otherwise report its use to its makers, and go into the background where it meets automation.
    env: { ...around, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ...env },
  });
}

function waitFor(child: ChildProcess): Promise<number> {
  // Ctrl and C reaches both of us; we wait so that the clearing up after astro is done.
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', passOn);
  process.on('SIGTERM', passOn);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`Astro did not start: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function findAstro(): string {
  return fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
}
