const MINUTE = 60_000;
/** The rest is there for whoever comes next. */
const SHARED = 0.9;

/**
 * @param {number} perMinute
 * @returns {number} how many requests a caller may have sent when nobody else asks
 */
export const ownShare = (perMinute) => Math.max(1, Math.floor(perMinute * SHARED));

/**
 * How many requests go to the API in any minute: one budget for all, of which each caller has an
 * equal share with those that asked for something in that minute.
 *
 * @param {{ perMinute: number, hasCallers: boolean, now?: () => number }} options `hasCallers`:
 *   callers can be told apart; otherwise the only one has it all. `now`: milliseconds that never
 *   go back
 */
export function createBudget({ perMinute, hasCallers, now = () => performance.now() }) {
  const whole = hasCallers ? ownShare(perMinute) : perMinute;
  /** What was sent in the last minute, the oldest first. @type {{ at: number, caller: string }[]} */
  const sent = [];
  /** @type {Map<string, number>} */
  const counts = new Map();

  /** @param {number} at */
  function forget(at) {
    while (sent.length > 0 && sent[0].at <= at - MINUTE) {
      const caller = /** @type {{ caller: string }} */ (sent.shift()).caller;
      const left = (counts.get(caller) ?? 0) - 1;
      if (left > 0) counts.set(caller, left);
      else counts.delete(caller);
    }
  }

  return {
    /**
     * Counts a request, if it may be sent.
     *
     * @param {string} caller
     * @returns {number} 0, or in how many seconds it may be
     */
    take(caller) {
      const at = now();
      forget(at);
      const own = counts.get(caller) ?? 0;
      const callers = counts.size + (own === 0 ? 1 : 0);
      const share = Math.max(1, Math.floor(whole / callers));
      if (own < share && sent.length < perMinute) {
        counts.set(caller, own + 1);
        sent.push({ at, caller });
        return 0;
      }
      const freed =
        own < share ? sent[0] : sent.filter((one) => one.caller === caller)[own - share];
      return Math.max(1, Math.ceil((freed.at + MINUTE - at) / 1000));
    },
  };
}
