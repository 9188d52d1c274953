import { Silence } from '../../api/silence.js';

/** So long a refusal by the site's policy may come after the request has failed, milliseconds. */
const TELLS_WITHIN = 50;

/**
 * The network, for a server of another origin. What it must know is sent there and nowhere else:
 * neither to another address nor along a redirect.
 *
 * @param {string} base
 * @param {() => string | null} authorization null: it is missing, so nothing is sent at all
 * @returns {typeof globalThis.fetch}
 */
export function elsewhere(base, authorization) {
  const { origin } = new URL(base);
  let hasAnswered = false;
  let isForbidden = false;
  document.addEventListener('securitypolicyviolation', (event) => {
    if (event.disposition === 'enforce' && event.blockedURI.startsWith(origin)) isForbidden = true;
  });

  return async (input, init) => {
    const url = String(input);
    if (!url.startsWith(`${base}/`)) return fetch(input, init);
    const word = authorization();
    if (word === null) throw new Silence('no_key');
    const headers = new Headers(init?.headers);
    if (word) headers.set('authorization', word);
    try {
      const response = await fetch(url, {
        ...init,
        headers,
        redirect: 'manual',
        credentials: 'omit',
      });
      hasAnswered = true;
      return response;
    } catch (error) {
      if (hasAnswered || init?.signal?.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, TELLS_WITHIN));
      throw new Silence(isForbidden ? 'policy' : 'foreign');
    }
  };
}

/** @param {{ name: string, secret: string }} caller  @returns {string} as HTTP Basic */
export function basic({ name, secret }) {
  const bytes = new TextEncoder().encode(`${name}:${secret}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
