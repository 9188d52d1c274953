/** What the site may do: run its own files and WebAssembly, show pictures and files it made. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  'frame-src blob:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
];

/** @type {Record<string, string>} */
export const securityHeaders = {
  'content-security-policy': policy.join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Some hosts leave out the ending. */
const FRAMED = ['/embed.html', '/embed'];

/**
 * @param {string} path of a file of the site
 * @param {readonly string[]} frameAncestors origins of the pages that may hold embed.html, and only
 *   that, in a frame
 * @returns {Record<string, string>}
 */
export function headersFor(path, frameAncestors) {
  if (frameAncestors.length === 0 || !FRAMED.includes(path)) return securityHeaders;
  const open = policy.map((rule) =>
    rule.startsWith('frame-ancestors') ? `frame-ancestors ${frameAncestors.join(' ')}` : rule,
  );
  return { ...securityHeaders, 'content-security-policy': open.join('; ') };
}
