/** A port for the tests' own server. */
import { createServer, type AddressInfo } from 'node:net';
import { isPortFree } from '../../src/commands/serve.mjs';

/** The port we would like, or any free one when it is taken: two copies of the site may be tested at once. */
export async function findFreePort(wanted: number): Promise<number> {
  if (await isPortFree(wanted)) return wanted;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
