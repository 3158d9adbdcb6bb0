/** Runs the Astro of node_modules on the Node that runs us. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs astro with these arguments and shows what it says. Returns its exit code. */
export function runAstro(args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, [findAstro(), ...args], {
    stdio: 'inherit',
    // Astro would otherwise report its use to its makers, and go into the background where it meets automation.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ...env },
  });
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
