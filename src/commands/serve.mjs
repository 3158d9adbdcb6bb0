/** `npm run serve`: shows the built site as a good host would. Also used by `npm start`, the tests and the benchmark. */
import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { answer, normaliseBase } from '../hosting/site-files.mjs';

/** The loopback addresses that "localhost" can mean. A machine may lack the second. */
const LOOPBACK = ['127.0.0.1', '::1'];

/**
 * Serves a folder of built pages on this machine only.
 * @param {{ folder: string, base?: string, port?: number }} options port 0 takes any free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serveFolder({ folder, base = '/', port = 0 }) {
  const site = { folder: resolve(folder), base: normaliseBase(base), compressed: new Map() };
  const servers = await listenEverywhere(port, (request, response) => {
    answer(site, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('This page could not be read.\n');
    });
  });
  const actual = servers[0].address().port;
  return { url: `http://localhost:${actual}${site.base}`, port: actual, close: () => closeAll(servers) };
}

/**
 * Can this port be used?
 * @param {number} port
 */
export async function isPortFree(port) {
  try {
    await closeAll(await listenEverywhere(port, () => undefined));
    return true;
  } catch (error) {
    return error.code !== 'EADDRINUSE';
  }
}

/**
 * Reads `--port`, `--folder` and `--base`, with PORT and SITE_BASE standing in. Throws an error with one line for people.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 */
export function readServeOptions(args, env) {
  const options = { port: { type: 'string' }, folder: { type: 'string', default: 'dist' }, base: { type: 'string' } };
  let values;
  try {
    ({ values } = parseArgs({ args, options }));
  } catch {
    throw new Error(`We expected --port, --folder or --base. We found: ${args.join(' ')}`);
  }
  const port = values.port ?? (env.PORT || '4321');
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new Error(`--port: we expected a number such as 4321. We found: ${port}`);
  return { port: Number(port), folder: values.folder, base: values.base ?? (env.SITE_BASE || '/') };
}

/**
 * One line for people when serving did not start.
 * @param {{ code?: string, message?: string }} error
 * @param {number} port
 * @param {string} command what to type again
 */
export function explainServeFailure(error, port, command) {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is in use: the site, or another program, is running there already. Stop it, or type: ${command} -- --port ${port + 1}`;
  }
  if (error.code === 'EACCES') return `Port ${port} is kept for the system. Type: ${command} -- --port 4321`;
  return `The site could not be shown: ${error.message}`;
}

async function listenEverywhere(port, handler) {
  const servers = [];
  for (const host of LOOPBACK) {
    try {
      servers.push(await listen(handler, servers[0]?.address().port ?? port, host));
    } catch (error) {
      // Machines without IPv6 have no ::1; one address is then enough.
      if (servers.length > 0 && error.code !== 'EADDRINUSE') continue;
      await closeAll(servers);
      throw error;
    }
  }
  return servers;
}

function listen(handler, port, host) {
  const server = createServer(handler);
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done(server);
    });
  });
}

async function closeAll(servers) {
  await Promise.all(
    servers.map((server) => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    }),
  );
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  let port = 0;
  try {
    const options = readServeOptions(process.argv.slice(2), process.env);
    port = options.port;
    if (!existsSync(options.folder)) throw new Error(`there is no folder ${options.folder}. Type this first: npm run build`);
    const { url } = await serveFolder(options);
    console.log(`The site is on ${url}  To stop, press Ctrl and C.`);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
  } catch (error) {
    console.error(explainServeFailure(error, port, 'npm run serve'));
    process.exitCode = 1;
  }
}
