import { createClient } from '../api/client.js';
import { createRate } from '../api/rate.js';
import { createLoading } from '../app/loading/loading.js';
import { createEngineBy } from '../engine/by-contract.js';
import { startExport } from '../engine/export.js';

/**
 * Muster without a page: judges answers, reads the whole list of users, searches and exports it.
 *
 * @typedef {Awaited<ReturnType<typeof muster>>} Muster
 *
 * @typedef {object} LoadOptions
 * @property {string} base of the API or of a gateway: “https://public-api.drata.com/public”
 * @property {string} [key] of the API, sent as a bearer token; a gateway needs none
 * @property {Record<string, string>} [headers] sent with every request
 * @property {typeof globalThis.fetch} [fetch] in place of the network
 * @property {number} [requestsPerMinute] 500, as the API documents it
 * @property {AbortSignal} [signal] ends the loading; what came stays
 * @property {(progress: globalThis.Muster.Progress) => void} [onProgress]
 */

/** @param {string | Uint8Array | ArrayBuffer} body */
function bytesOf(body) {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  throw new TypeError('The body must be a text, a Uint8Array or an ArrayBuffer.');
}

/**
 * @param {Parameters<typeof createEngineBy>[0]} options
 */
export async function muster(options) {
  const engine = await createEngineBy(options);
  return {
    /** What the contract says: operations, statuses, known values. */
    describe: engine.describe,

    /**
     * Judges one answer. The users of a usable list join the directory.
     *
     * @param {globalThis.Muster.OperationId} operation
     * @param {number} status of HTTP
     * @param {string | Uint8Array | ArrayBuffer} body  of another kind it throws, as a status that is none
     * @param {{ contentType?: string }} [how]
     * @returns {globalThis.Muster.Report}
     */
    check(operation, status, body, { contentType = 'application/json' } = {}) {
      if (!(status >= 100 && status <= 599)) throw new TypeError(`“${status}” is no HTTP status.`);
      const bytes = bytesOf(body);
      const answer = engine.answer(engine.expect(operation), { status, contentType });
      answer.push(bytes);
      return answer.end({ complete: true });
    },

    /**
     * Reads the whole list of users into the directory, within the rate; what was there before and
     * is not in the list is dropped.
     *
     * @param {LoadOptions} options
     * @returns {Promise<globalThis.Muster.Certificate>} whether everybody came, and the sum of what did
     */
    load({ base, key, headers, fetch = globalThis.fetch, requestsPerMinute, signal, onProgress }) {
      const host = new URL(base).host;
      const all = { ...headers, ...(key && { authorization: `Bearer ${key}` }) };
      const client = createClient({
        engine,
        base: base.replace(/\/+$/, ''),
        mode: 'read-only',
        fetch: (input, init) => fetch(input, { ...init, headers: { ...init?.headers, ...all } }),
        rate: createRate({ perMinute: requestsPerMinute }),
        onOutcome: () => {},
      });
      return new Promise((resolve, reject) => {
        const loading = createLoading({
          ...{ engine, client, host, source: () => host },
          onChange(progress) {
            onProgress?.(progress);
            if (progress.endedAt === null) return;
            loading
              .seal()
              .then(
                (certificate) =>
                  resolve(/** @type {globalThis.Muster.Certificate} */ (certificate)),
                reject,
              );
          },
        });
        signal?.addEventListener('abort', loading.cancel, { once: true });
        if (signal?.aborted) reject(signal.reason);
        else loading.start();
      });
    },

    /** Users that a question finds, a page of them, and how many there are by each facet. */
    users: engine.view,
    /** The same of their documents. */
    documents: engine.documents,

    /**
     * Users as a file, a piece at a time.
     *
     * @param {import('../engine/export.js').ExportOptions} options
     * @returns {Generator<string, void>}
     */
    *export(options) {
      const writing = startExport(engine.session, options);
      try {
        for (let piece = writing.next(); piece !== null; piece = writing.next()) yield piece;
      } finally {
        writing.close();
      }
    },

    /** What was found wrong in all answers so far. */
    findings: engine.findings,
    /** Drops users and findings. */
    forget: engine.forget,
    /** Gives the module's memory back: nothing can be called any more. */
    close: engine.delete,
  };
}
