/**
 * The headers a host should send with every page. The rest of the Content-Security-Policy stands in each page; what a
 * page cannot say about itself stands here. .github/hosting/ has the same list for each kind of host.
 */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/**
 * How long a browser may keep a file. Files with a fingerprint in their name never change; all others are asked for again.
 * @param {string} path from the top of the site, such as /_astro/page.a1b2.css
 */
export function cacheControl(path) {
  return /^\/_astro\/|^\/pagefind\/(fragment|index)\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
