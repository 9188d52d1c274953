import { createClient } from '../api/client.js';
import { problem, refusal } from '../api/problem.js';
import { createRate } from '../api/rate.js';
import { Silence } from '../api/silence.js';
import { baseOf } from '../app/base.js';
import { createLoading } from '../app/loading/loading.js';
import { isKey } from '../elements/key.js';
import { count, refuseMisshapen, refuseUnknown, texts } from './options.js';

/** @import { Form } from './options.js' */

/**
 * @typedef {object} LoadOptions
 * @property {string} base of the API or of a gateway: “https://public-api.drata.com/public”; https,
 *   or http on this machine. Redirects are not followed
 * @property {string} [key] of the API, sent as a bearer token; a gateway needs none
 * @property {Record<string, string>} [headers] sent with every request
 * @property {typeof globalThis.fetch} [fetch] in place of the network
 * @property {number} [requestsPerMinute] 500, as the API documents it
 * @property {AbortSignal} [signal] ends the loading; what came stays
 * @property {(progress: globalThis.Muster.Progress) => void} [onProgress]
 */

/** @type {Record<keyof LoadOptions, true>} */
const OPTIONS = {
  ...{ base: true, key: true, headers: true, fetch: true },
  ...{ requestsPerMinute: true, signal: true, onProgress: true },
};

/** @type {Form} */
const act = { is: (value) => typeof value === 'function', form: 'a function' };

/** What has no rule of its own. @type {Record<string, Form>} */
const FORMS = {
  headers: texts,
  ...{ fetch: act, requestsPerMinute: count },
  signal: { is: (value) => value instanceof AbortSignal, form: 'an AbortSignal' },
  onProgress: act,
};

/**
 * A load without a page.
 *
 * @param {import('../engine/engine.js').Engine} engine
 * @param {LoadOptions} options
 */
export function createLoad(engine, options) {
  refuseUnknown('load', options, OPTIONS);
  const { key, headers, fetch = globalThis.fetch, requestsPerMinute, signal, onProgress } = options;
  const base = baseOf(options.base);
  if (!base) {
    // It may hold a password, so it is not repeated.
    throw new TypeError(
      '“base” is no address of an API: it must be https, or http on this machine, without user, ? and #.',
    );
  }
  refuseMisshapen(options, FORMS);
  const { host } = new URL(base);
  const all = sendable(key, headers);
  const client = createClient({
    ...{ engine, base, mode: 'read-only', onOutcome: () => {} },
    async fetch(input, init) {
      const answer = await fetch(input, { ...init, headers: { ...init?.headers, ...all } });
      if (!leadsAway(answer)) return answer;
      answer.body?.cancel().catch(() => {});
      throw new Silence('redirect');
    },
    rate: createRate({ perMinute: requestsPerMinute }),
  });
  /** @type {(certificate: globalThis.Muster.Certificate) => void} */
  let resolve;
  /** @type {(why: unknown) => void} */
  let reject;
  /** @type {Promise<globalThis.Muster.Certificate>} */
  const end = new Promise((...both) => {
    [resolve, reject] = both;
  });
  let hasFailed = false;

  /** @param {unknown} why  the load is of no use any more, and nothing is told of it */
  function fail(why) {
    hasFailed = true;
    reject(why);
    loading.cancel();
  }

  /** @type {typeof client.crawl} */
  const crawl = (request, how) =>
    client.crawl(request, how).catch((why) => {
      fail(why);
      return refusal(problem('aborted', request.operation));
    });

  const loading = createLoading({
    ...{ engine, host, source: () => host, client: { crawl, rate: client.rate } },
    onChange(progress) {
      if (hasFailed) return;
      try {
        onProgress?.(progress);
      } catch (why) {
        return fail(why);
      }
      if (progress.endedAt === null || hasFailed) return;
      const sealed = /** @type {Promise<globalThis.Muster.Certificate>} */ (loading.seal());
      sealed.then(resolve, reject);
    },
  });

  return {
    fail,

    run() {
      signal?.addEventListener('abort', loading.cancel, { once: true });
      if (signal?.aborted) reject(signal.reason);
      else loading.start();
      return end;
    },
  };
}

/** Of what belongs to the connection `fetch` takes nothing, or never ends. */
const NOT_OURS =
  /^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;

/**
 * What goes with every request. What could not be sent would fail as if there were no network; in
 * what is said of it neither key nor value is repeated.
 *
 * @param {string | undefined} key
 * @param {Record<string, string> | undefined} headers
 */
function sendable(key, headers = {}) {
  if (key && !isKey(key)) {
    throw new TypeError(
      '“key” holds a character that no key has, such as a line break: visible ASCII alone, no spaces.',
    );
  }
  const all = new Headers();
  for (const [at, [name, value]] of Object.entries(headers).entries()) {
    // A name that is none may hold what should not be repeated.
    const which = /^[\w-]{1,64}$/.test(name) ? `“${name}”` : `Number ${at + 1}`;
    try {
      if (NOT_OURS.test(name)) throw new TypeError();
      all.set(name, value);
    } catch {
      throw new TypeError(`${which} of “headers” is no header that can be sent.`);
    }
  }
  if (key) all.set('authorization', `Bearer ${key}`);
  return Object.fromEntries(all);
}

/**
 * Browsers hide a redirect that is not followed, Node shows it, and what stands in for the network
 * may have followed it.
 *
 * @param {Response} answer
 */
const leadsAway = ({ redirected, status, headers }) =>
  redirected || (status >= 300 && status < 400 && headers.has('location'));
