import { exchange } from './exchange.js';
import { patience, waitBefore } from './patience.js';
import { problem, refusal } from './problem.js';
import { createRate } from './rate.js';

/**
 * Calls the operations of the contract. What is asked and what is answered both go through the
 * engine; a request that the contract or the mode forbids is never sent.
 *
 * @typedef {ReturnType<typeof createClient>} Client
 * @typedef {{ signal?: AbortSignal, lane?: Lane,
 *   onWait?: (problem: Muster.Problem, seconds: number) => void }} How
 * @typedef {import('./rate.js').Lane} Lane
 * @typedef {Extract<Muster.Request, { ok: true }>} Request
 *
 * @param {object} options
 * @param {import('../engine/engine.js').Engine} options.engine
 * @param {string} options.base URL that the paths of the contract stand under
 * @param {'read-write' | 'read-only'} options.mode
 * @param {typeof globalThis.fetch} [options.fetch] in place of the network
 * @param {(url: string, init: RequestInit) => Promise<Response> | undefined} [options.early] an
 *   answer that was asked for before there was a client
 * @param {import('./rate.js').Rate} [options.rate] shared by every call
 * @param {import('./upload-body.js').UploadAs} [options.uploadAs] how a file is sent
 * @param {(outcome: Muster.Outcome, lane: Lane) => void} options.onOutcome told of every outcome,
 *   also of what was not sent and of what is asked again
 * @param {(sent: { id: number, type: string, completionDate?: string, file: File }, body: unknown) =>
 *   void} [options.onUpload] told of every file that the server took, and its answer
 */
export function createClient({
  engine,
  base,
  mode,
  fetch,
  early,
  rate = createRate(),
  uploadAs = 'multipart',
  onOutcome,
  onUpload,
}) {
  /** @type {Parameters<typeof exchange>[2]['send']} */
  const send = fetch ?? ((url, init) => early?.(url, init) ?? globalThis.fetch(url, init));

  /**
   * @param {Muster.OperationId} operation
   * @param {Record<string, unknown>} params
   * @returns {Muster.Outcome | Request}
   */
  function prepare(operation, params) {
    const request = engine.request(operation, params);
    if (!request.ok) return refusal(problem('not_sent', operation, { faults: request.problems }));
    if (request.method !== 'GET' && mode === 'read-only') {
      return refusal(problem('read_only', operation, { method: request.method }));
    }
    return request;
  }

  /** @param {Request} request */
  const urlOf = ({ path, query }) => `${base}${path}${query ? `?${query}` : ''}`;

  /** @param {Muster.Outcome} outcome  @param {Lane} lane */
  function told(outcome, lane) {
    onOutcome(outcome, lane);
    return outcome;
  }

  /** @param {Muster.Outcome} outcome  @param {Lane} lane  of what had its turn */
  function heard(outcome, lane) {
    if (!outcome.ok) {
      if (/no_key|policy|not_saved/.test(outcome.problem.kind)) rate.unsent();
      if (outcome.problem.retryAfter !== null) rate.obey(outcome.problem);
    }
    return told(outcome, lane);
  }

  /**
   * Waits until a request may be sent.
   *
   * @param {Request} request
   * @param {Lane} lane
   * @param {How} how
   * @returns {Promise<Muster.Outcome | null>} why it was not sent
   */
  async function turn({ operation, method }, lane, how) {
    const held = rate.held();
    if (held && (held.retryAfter ?? 0) * 1000 > patience[lane].longest) {
      return refusal({ ...held, operation, method });
    }
    return (await rate.turn(lane, how)) ? null : refusal(problem('aborted', operation));
  }

  /**
   * The one way of every call but an upload.
   *
   * @param {(attempt: number) => Muster.Outcome | Request} ask the request, anew for each attempt
   * @param {Lane} lane
   * @param {How} how
   * @param {(request: Request) => void} [onAnswer] told where an answer came
   * @returns {Promise<Muster.Outcome>}
   */
  async function carry(ask, lane, how, onAnswer) {
    const { signal, onWait } = how;
    for (let attempt = 0; ; attempt++) {
      const request = ask(attempt);
      if (!('ticket' in request)) return told(request, lane);
      const refused = await turn(request, lane, how);
      if (refused) return told(refused, lane);
      const outcome = heard(
        await exchange(engine, request, { url: urlOf(request), lane, send, signal }),
        lane,
      );
      if (outcome.report) onAnswer?.(request);
      const wait = outcome.ok ? null : waitBefore(outcome.problem, attempt, lane);
      if (wait === null || outcome.ok) return outcome;
      onWait?.(outcome.problem, Math.ceil(wait / 1000));
      await rate.pause(wait, signal);
      if (signal?.aborted) return refusal(problem('aborted', request.operation));
    }
  }

  /** @type {Map<string, { operation: Muster.OperationId, params: Record<string, unknown> }>} */
  const answered = new Map();

  return {
    mode,
    rate,

    /** What was asked by GET and answered, once each: it can be asked again without a change. */
    answered,

    /**
     * @template {Muster.OperationId} Operation
     * @param {Operation} operation
     * @param {Operation extends 'deleteUserDocument'
     *   ? { docId: Muster.DocumentId, userId: Muster.UserId } : Record<string, unknown>} params
     * @param {How} [how]
     * @returns {Promise<Muster.Outcome>}
     */
    call(operation, params, how = {}) {
      const ask = () => prepare(operation, params);
      return carry(ask, how.lane ?? 'reader', how, (request) => {
        if (request.method === 'GET') answered.set(urlOf(request), { operation, params });
      });
    },

    /**
     * Fetches a page of the crawl. What comes of it the engine knows already, but not that it failed.
     *
     * @param {Request & { page: number }} request
     * @param {How} [how]
     * @returns {Promise<Muster.Outcome>}
     */
    crawl(request, how = {}) {
      const ask = (/** @type {number} */ attempt) => {
        const again = attempt === 0 ? request : engine.crawl.next(request.page);
        return 'ticket' in again ? again : refusal(problem('aborted', request.operation));
      };
      return carry(ask, 'crawl', how);
    },

    /**
     * Sends a file, once: a POST is never made again by itself.
     *
     * @param {{ id: number, type: string, completionDate?: string, file: File }} what
     * @param {object} how
     * @param {AbortSignal} how.signal
     * @param {(sent: number, total: number) => void} how.onProgress
     * @param {Lane} [how.lane]  that of the crawl for many files, which leave room for the reader
     * @returns {Promise<Muster.Outcome>}
     */
    async upload({ file, ...fields }, { signal, onProgress, lane = 'reader' }) {
      const request = prepare('uploadUserDocument', { ...fields, file: file.name });
      if (!('ticket' in request)) return told(request, lane);
      const way = await import('./upload.js').catch(() => null);
      if (!way) return told(refusal(problem('network', request.operation)), lane);
      const refused = await turn(request, lane, { signal });
      if (refused) return told(refused, lane);
      const url = urlOf(request);
      const body = await way.bodyOf(uploadAs, fields, file);
      const outcome = heard(
        fetch
          ? way.unsure(await exchange(engine, request, { url, lane, send, signal, body }))
          : await way.sendWithProgress(engine, request, { url, signal, onProgress, body }),
        lane,
      );
      if (outcome.ok) onUpload?.({ ...fields, file }, outcome.body);
      return outcome;
    },
  };
}
