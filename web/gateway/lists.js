import { LRUCache } from 'lru-cache';
import { Flight } from './flight.js';
import { streamOf } from './streams.js';

const MIB = 1024 * 1024;
/** About what an entry takes beside its answer and its key, bytes. */
const ENTRY = 1024;

/**
 * Answers of lists, for a few seconds: many who open the same page ask the API once. All callers
 * use one key, so that all may see what one got.
 *
 * @typedef {{ init: { status: number, headers: Headers }, bytes: Uint8Array<ArrayBuffer> }} Kept
 *
 * @param {{ seconds?: number, joins?: boolean, now?: () => number }} [options] `joins`: whoever
 *   asks what is being asked waits for the same answer; not every runtime lets one request read
 *   what another began. `now`: milliseconds that never go back
 */
export function createLists({ seconds = 3, joins = true, now } = {}) {
  /** @type {LRUCache<string, Kept>} */
  const kept = new LRUCache({
    ttl: seconds * 1000,
    maxSize: 32 * MIB,
    maxEntrySize: 4 * MIB,
    // What is asked takes room, too, and each entry some: a caller may ask for anything, once.
    sizeCalculation: ({ bytes }, key) => bytes.byteLength + 2 * key.length + ENTRY,
    ...(now && { perf: { now }, ttlResolution: 0 }),
  });
  /** @type {Map<string, Flight>} */
  const flights = new Map();

  /**
   * @param {string} key
   * @param {(abandoned: AbortSignal) => Promise<Response>} ask
   */
  function begin(key, ask) {
    const flight = new Flight(ask);
    const isCurrent = () => flights.get(key) === flight;
    flights.set(key, flight);
    flight.abandoned.addEventListener('abort', () => isCurrent() && flights.delete(key));
    flight.landed.then((answer) => {
      // Dropped meanwhile, it may be from before the change.
      if (!isCurrent()) return;
      flights.delete(key);
      if (answer) kept.set(key, answer);
    });
    return flight;
  }

  return {
    /**
     * @param {string} key what is asked
     * @param {{ request: Request, ask: (abandoned: AbortSignal) => Promise<Response> }} how
     * @returns {Promise<Response>}
     */
    async get(key, { request, ask }) {
      if (wantsFresh(request)) return begin(key, ask).join(request.signal);
      const answer = kept.get(key);
      if (answer) return new Response(streamOf(answer.bytes), answer.init);
      const flight = (joins && flights.get(key)) || begin(key, ask);
      return flight.join(request.signal);
    },

    /** Something changes: what was asked before is worth nothing. */
    drop() {
      kept.clear();
      flights.clear();
    },
  };
}

/** @param {Request} request */
const wantsFresh = ({ headers }) =>
  /\bno-(cache|store)\b/i.test(headers.get('cache-control') ?? '');
