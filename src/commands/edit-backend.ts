/** Decap's backend for a folder on this computer, in its git mode: it reads the copy and makes a branch of each save. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../node_modules/decap-server/dist/index.js', import.meta.url));

export interface LocalBackend {
  /** Where it answers, on this machine only. */
  address: string;
  stop: () => Promise<void>;
}

/** Starts it on a free port and waits until it answers. Throws with what it said when it does not start. */
export async function startBackend(copy: string): Promise<LocalBackend> {
  const port = await findFreePort();
  const env = { ...process.env, MODE: 'git', GIT_REPO_DIRECTORY: copy, PORT: String(port), BIND_HOST: '127.0.0.1', LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, [PROGRAM], { cwd: copy, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'close');
    child.kill();
    await ended;
  };
  const address = `http://127.0.0.1:${port}/api/v1`;
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`The backend of the form editor stopped. It said: ${said.trim()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { address, stop };
}

async function answers(address: string): Promise<boolean> {
  const request = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"action":"info"}' };
  return fetch(address, request).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
