import { pause } from './patience.js';

/**
 * How many requests may go to the server: so many in any minute, and none while it asked us to wait.
 * A crawl leaves a tenth of them to what the reader asks for meanwhile.
 *
 * @typedef {'reader' | 'crawl'} Lane
 * @typedef {ReturnType<typeof createRate>} Rate
 */

const MINUTE = 60_000;
const FOR_THE_READER = 0.1;
/** As the API documents it. */
export const PER_MINUTE = 500;

/**
 * @param {object} [options]
 * @param {number} [options.perMinute] at least 1
 * @param {() => number} [options.now] milliseconds that never go back
 * @param {typeof pause} [options.wait] resolves after so many milliseconds, or when aborted
 */
export function createRate({
  perMinute = PER_MINUTE,
  now = () => performance.now(),
  wait = pause,
} = {}) {
  const kept = Math.ceil(perMinute * FOR_THE_READER);
  const most = { reader: perMinute, crawl: Math.max(1, perMinute - kept) };
  /** When requests of the last minute were sent, the oldest first. @type {number[]} */
  let sent = [];
  /** @type {{ until: number, problem: Muster.Problem } | null} */
  let hold = null;

  const held = () => Math.max(0, (hold?.until ?? 0) - now());

  /** @param {Lane} lane  @returns {number} milliseconds until a request may be sent */
  function delay(lane) {
    const at = now();
    const gone = sent.findIndex((time) => time > at - MINUTE);
    sent = gone < 0 ? [] : sent.slice(gone);
    const over = sent.length - most[lane];
    return Math.max(held(), over < 0 ? 0 : sent[over] + MINUTE - at);
  }

  return {
    perMinute,
    delay,
    /** A pause on the same clock. */
    pause: wait,

    /** @returns {number} requests of the last minute */
    used() {
      delay('reader');
      return sent.length;
    },

    /** @returns {Muster.Problem | null} why the server asked us to wait, with what is left of it */
    held() {
      const seconds = Math.ceil(held() / 1000);
      return hold && seconds > 0 ? { ...hold.problem, retryAfter: seconds } : null;
    },

    /**
     * Waits for a turn, and takes it.
     *
     * @param {Lane} lane
     * @param {{ signal?: AbortSignal, onWait?: (problem: Muster.Problem, seconds: number) => void }}
     *   how  `onWait` is told where the server asked for it
     * @returns {Promise<boolean>} false when aborted
     */
    async turn(lane, { signal, onWait }) {
      for (let left = delay(lane); left > 0; left = delay(lane)) {
        if (hold && held() > 0) onWait?.(hold.problem, Math.ceil(left / 1000));
        await wait(left, signal);
        if (signal?.aborted) return false;
      }
      sent.push(now());
      return true;
    },

    /** A turn that was taken came to nothing: no request left. */
    unsent: () => sent.pop(),

    /** @param {Muster.Problem} problem  with its `retryAfter`: nothing is sent until then */
    obey(problem) {
      const until = now() + (problem.retryAfter ?? 0) * 1000;
      if (until > (hold?.until ?? 0)) hold = { until, problem };
    },

    /** @param {number} requests  @returns {number} milliseconds until a crawl may send the last */
    forecast(requests) {
      const wanted = requests - Math.max(0, most.crawl - sent.length);
      if (requests < 1 || wanted < 1) return held();
      const rounds = Math.floor((wanted - 1) / most.crawl);
      const next = sent[Math.max(0, sent.length - most.crawl) + ((wanted - 1) % most.crawl)];
      const first = next === undefined ? MINUTE : next + MINUTE - now();
      return Math.max(held(), rounds * MINUTE + Math.max(0, first));
    },
  };
}
