/** Answers a request from a folder of built pages: which file, which headers, compressed or not. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType, isCompressible } from './content-types.mjs';
import { cacheControl, SECURITY_HEADERS } from './headers.mjs';

/** Brotli looks back 2 to this power of bytes. To make ready for more than a page has takes ten times as long as the page itself. */
const SMALLEST_WINDOW = 16;

const compressors = {
  // Level 9 is close to what hosts keep on disk, and quick enough to do at the first request.
  br: (bytes) => {
    const window = Math.min(Math.max(Math.ceil(Math.log2(bytes.length + 1)), SMALLEST_WINDOW), constants.BROTLI_MAX_WINDOW_BITS);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: window };
    return promisify(brotliCompress)(bytes, { params });
  },
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * Answers one request.
 * @param {{ folder: string, base: string, compressed: Map<string, Promise<Buffer>> }} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export async function answer(site, request, response) {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await findFile(site, request.url ?? '/');
  if ('redirect' in found) {
    response.writeHead(301, { Location: found.redirect, 'Cache-Control': 'no-cache' }).end();
    return;
  }
  if (found.file === null) {
    response.writeHead(found.status, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no page at this address.\n');
    return;
  }
  await sendFile(site, found, request, response);
}

/**
 * A base path with a slash at both ends.
 * @param {string} base
 */
export function normaliseBase(base) {
  return `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}

/**
 * The file for an address: a file, a folder's index.html, or page.html for /page, as on GitHub Pages.
 * @param {{ folder: string, base: string }} site
 * @param {string} address the path and query of a request
 * @returns {Promise<{ redirect: string } | { file: string | null, path: string, status: number }>}
 */
async function findFile(site, address) {
  const [rawPath = '/', ...query] = address.split('?');
  const search = query.length > 0 ? `?${query.join('?')}` : '';
  const path = decodePath(rawPath);
  if (path === null) return notFound(site, 400);
  if (`${path}/` === site.base) return { redirect: site.base + search };
  if (!path.startsWith(site.base)) return notFound(site, 404);

  const inside = path.slice(site.base.length);
  const file = join(site.folder, inside);
  const kind = await kindOf(file);
  if (kind === 'folder' && inside !== '' && !inside.endsWith('/')) {
    if (await isFile(join(file, 'index.html'))) return { redirect: `${site.base}${encodeURI(inside)}/${search}` };
  }
  const candidates = inside === '' || inside.endsWith('/') ? [join(file, 'index.html')] : [file, `${file}.html`];
  for (const candidate of candidates) {
    if (await isFile(candidate)) return { file: candidate, path: `/${inside}`, status: 200 };
  }
  return notFound(site, 404);
}

/** The path with its %-codes read, or null when it tries to leave the folder or cannot be read. */
function decodePath(rawPath) {
  try {
    const path = decodeURIComponent(rawPath);
    const isUnsafe = !path.startsWith('/') || /[\\\0]|\/\//.test(path) || path.split('/').some((part) => part === '..' || part === '.');
    return isUnsafe ? null : path;
  } catch {
    return null;
  }
}

async function notFound(site, status) {
  const page = join(site.folder, '404.html');
  return { file: (await isFile(page)) ? page : null, path: '/404.html', status };
}

async function kindOf(path) {
  const found = await stat(path).catch(() => null);
  if (!found) return null;
  return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : null;
}

async function isFile(path) {
  return (await kindOf(path)) === 'file';
}

async function sendFile(site, { file, path, status }, request, response) {
  const { size, mtimeMs } = await stat(file);
  const type = contentType(file);
  const encoding = isCompressible(type) ? chooseEncoding(request.headers['accept-encoding'] ?? '') : null;
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}${encoding ? `-${encoding}` : ''}"`;
  const headers = { 'Content-Type': type, 'Cache-Control': cacheControl(path), ETag: tag, Vary: 'Accept-Encoding' };
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const bytes = encoding ? await compress(site.compressed, `${file} ${tag}`, file, encoding) : await readFile(file);
  if (encoding) headers['Content-Encoding'] = encoding;
  response.writeHead(status, { ...headers, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/**
 * The best of our compressions that the client takes.
 * @param {string} accepted the Accept-Encoding header
 * @returns {'br' | 'gzip' | null}
 */
function chooseEncoding(accepted) {
  const names = accepted
    .split(',')
    .filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry))
    .map((entry) => entry.split(';')[0]?.trim());
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : null;
}

/** Compresses a file once and remembers it. */
function compress(compressed, key, file, encoding) {
  let result = compressed.get(key);
  if (!result) {
    result = readFile(file).then(compressors[encoding]);
    compressed.set(key, result);
  }
  return result;
}
