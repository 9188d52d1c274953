/**
 * What a page sends with a method from now on: Chromium itself repeats a request of which a kept
 * connection brought no byte of an answer, and no page can forbid it.
 *
 * @param {import('@playwright/test').Page} page
 * @param {'POST' | 'DELETE'} method
 * @returns {string[]} the paths, in the order of sending
 */
export function sentBy(page, method) {
  /** @type {string[]} */
  const paths = [];
  page.on('request', (request) => {
    if (request.method() === method) paths.push(new URL(request.url()).pathname);
  });
  return paths;
}

/**
 * With what a page asks a portal’s API from now on.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {(string | undefined)[]} the header of each request, in the order of sending
 */
export function tokensSent(page) {
  /** @type {(string | undefined)[]} */
  const tokens = [];
  page.on('request', (request) => {
    if (request.url().includes('/drata/')) tokens.push(request.headers().authorization);
  });
  return tokens;
}
