/** When a request is made again by itself, and how long it is waited for. */

const RETRIES = 2;
const RETRIED = new Set([429, 502, 503]);
const FIRST_WAIT = 400;
const LONGEST_WAIT = 10_000;

/**
 * @param {Muster.Problem} fault
 * @param {number} attempt 0 for the first
 * @returns {number | null} milliseconds, or null: not again
 */
export function waitBefore(fault, attempt) {
  if (attempt >= RETRIES || fault.method !== 'GET') return null;
  const passing =
    fault.kind === 'network' ||
    (fault.kind === 'status' && !fault.documented && RETRIED.has(fault.status ?? 0));
  if (!passing) return null;
  if (fault.retryAfter !== null) {
    const asked = fault.retryAfter * 1000;
    return asked <= LONGEST_WAIT ? asked : null;
  }
  return FIRST_WAIT * 2 ** attempt * (0.5 + Math.random());
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
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
