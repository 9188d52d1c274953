/** When a request is made again by itself, and how long it is waited for. */

const RETRIED = new Set([429, 502, 503]);
const FIRST_WAIT = 400;
/**
 * Whoever looks at the page wants to know soon; a crawl can wait.
 * `longest` is how many milliseconds a server may ask for.
 */
export const patience = {
  reader: { retries: 2, longest: 10_000, afterTimeout: false },
  crawl: { retries: 4, longest: 600_000, afterTimeout: true },
};

/**
 * @param {Muster.Problem} fault
 * @param {number} attempt 0 for the first
 * @param {import('./rate.js').Lane} [lane]
 * @param {() => number} [random] from 0 to 1
 * @returns {number | null} milliseconds, or null: not again
 */
export function waitBefore(fault, attempt, lane = 'reader', random = Math.random) {
  const { retries, longest, afterTimeout } = patience[lane];
  // What changes something is never sent twice: the first may have arrived.
  if (attempt >= retries || fault.method !== 'GET') return null;
  const passing =
    fault.kind === 'network' ||
    (fault.kind === 'timeout' && afterTimeout) ||
    (fault.kind === 'status' && RETRIED.has(fault.status ?? 0));
  if (!passing) return null;
  if (fault.retryAfter !== null) {
    const asked = fault.retryAfter * 1000;
    return asked <= longest ? asked : null;
  }
  return FIRST_WAIT * 2 ** attempt * (0.5 + random());
}

/** @param {string | null} header seconds or an HTTP date  @returns {number | null} seconds */
export function retryAfter(header) {
  if (!header) return null;
  const seconds = /^\d+$/.test(header.trim())
    ? Number(header)
    : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null;
}

/**
 * @param {number} milliseconds
 * @param {AbortSignal} [signal] ends the wait early
 * @returns {Promise<void>}
 */
export function pause(milliseconds, signal) {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
    if (signal?.aborted) end();
  });
}
