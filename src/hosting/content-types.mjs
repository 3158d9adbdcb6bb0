/** What a file is, by its ending: the type a server announces, and whether compressing it helps. */
const TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  yaml: 'application/yaml; charset=utf-8',
  yml: 'application/yaml; charset=utf-8',
  wasm: 'application/wasm',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
};

/**
 * The Content-Type of a file. Pagefind's own files (.pf_index, .pf_fragment, .pagefind) are bytes.
 * @param {string} path
 * @returns {string}
 */
export function contentType(path) {
  const ending = /\.([a-z0-9_]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(TYPES, ending) ? TYPES[ending] : 'application/octet-stream';
}

/**
 * Does compressing a file of this type make it smaller? Images, fonts and Pagefind's files are compressed already.
 * @param {string} type
 */
export function isCompressible(type) {
  return type.includes('charset=utf-8') || type === 'application/wasm';
}
