import { exchange } from './exchange.js';
import { pause, waitBefore } from './patience.js';
import { problem, refusal } from './problem.js';
import { sendForm } from './upload.js';

/**
 * Calls the operations of the contract. What is asked and what is answered both go through the
 * engine; a request that the contract or the mode forbids is never sent.
 *
 * @typedef {ReturnType<typeof createClient>} Client
 * @typedef {{ signal?: AbortSignal, onWait?: (problem: Muster.Problem, seconds: number) => void }} How
 *
 * @param {object} options
 * @param {import('../engine/engine.js').Engine} options.engine
 * @param {string} options.base URL that the paths of the contract stand under
 * @param {'read-write' | 'read-only'} options.mode
 * @param {typeof globalThis.fetch} [options.fetch] in place of the network
 * @param {(outcome: Muster.Outcome) => void} options.onOutcome told of every outcome, also of
 *   what was not sent and of what is asked again
 */
export function createClient({ engine, base, mode, fetch, onOutcome }) {
  const send = fetch ?? globalThis.fetch.bind(globalThis);

  /**
   * @param {Muster.OperationId} operation
   * @param {Record<string, unknown>} params
   * @returns {Muster.Outcome | Extract<Muster.Request, { ok: true }>}
   */
  function prepare(operation, params) {
    const request = engine.request(operation, params);
    if (!request.ok) return refusal(problem('not_sent', operation, { faults: request.problems }));
    if (request.method !== 'GET' && mode === 'read-only') {
      return refusal(problem('read_only', operation, { method: request.method }));
    }
    return request;
  }

  /** @param {Extract<Muster.Request, { ok: true }>} request */
  const urlOf = ({ path, query }) => `${base}${path}${query ? `?${query}` : ''}`;

  /** @param {Muster.Outcome} outcome */
  function tell(outcome) {
    onOutcome(outcome);
    return outcome;
  }

  /** @type {Map<string, { operation: Muster.OperationId, params: Record<string, unknown> }>} */
  const answered = new Map();

  return {
    mode,

    /** What was asked by GET and answered, once each: it can be asked again without a change. */
    answered,

    /**
     * @param {Muster.OperationId} operation
     * @param {Record<string, unknown>} params
     * @param {How} [how]
     * @returns {Promise<Muster.Outcome>}
     */
    async call(operation, params, { signal, onWait } = {}) {
      for (let attempt = 0; ; attempt++) {
        const request = prepare(operation, params);
        if (!('ticket' in request)) return tell(request);
        const outcome = tell(
          await exchange(engine, request, { url: urlOf(request), send, signal }),
        );
        if (outcome.report && request.method === 'GET') {
          answered.set(urlOf(request), { operation, params });
        }
        const wait = outcome.ok ? null : waitBefore(outcome.problem, attempt);
        if (wait === null || outcome.ok) return outcome;
        onWait?.(outcome.problem, Math.ceil(wait / 1000));
        await pause(wait, signal);
        if (signal?.aborted) return refusal(problem('aborted', operation));
      }
    },

    /**
     * Sends a file, once: a POST is never made again by itself.
     *
     * @param {{ id: number, type: string, completionDate?: string, file: File }} what
     * @param {{ signal: AbortSignal, onProgress: (sent: number, total: number) => void }} how
     * @returns {Promise<Muster.Outcome>}
     */
    async upload({ file, ...fields }, { signal, onProgress }) {
      const request = prepare('uploadUserDocument', { ...fields, file: file.name });
      if (!('ticket' in request)) return tell(request);
      const form = new FormData();
      form.set('type', fields.type);
      if (fields.completionDate) form.set('completionDate', fields.completionDate);
      form.set('file', file, file.name);
      const url = urlOf(request);
      return tell(
        fetch
          ? await exchange(engine, request, { url, send, signal, body: form })
          : await sendForm(engine, request, { url, signal, onProgress, body: form }),
      );
    },
  };
}
