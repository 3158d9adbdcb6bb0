/**
 * Counts every byte that a server sends, headers included, from between it and the browser. The browser's own count leaves
 * out what its workers ask for, and search runs in a worker.
 */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface ByteCounter {
  /** The address to open instead of the server's. */
  url: string;
  /** The bytes since the last time it was asked. */
  take(): number;
  close(): Promise<void>;
}

/** Stands in front of a server on this machine. */
export async function countBytes(port: number): Promise<ByteCounter> {
  let bytes = 0;
  const open = new Set<Socket>();
  const counter = createServer((browser) => {
    const server = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [browser, server],
      [server, browser],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => open.delete(one));
    }
    server.on('data', (chunk: Buffer) => (bytes += chunk.length));
    browser.pipe(server);
    server.pipe(browser);
  });
  await new Promise<void>((resolve) => counter.listen(0, '127.0.0.1', resolve));
  const { port: own } = counter.address() as AddressInfo;
  return {
    url: `http://localhost:${own}`,
    take: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise<void>((resolve) => counter.close(() => resolve()));
    },
  };
}
