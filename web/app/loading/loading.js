import { wordOf } from '../../api/problem.js';
import { certificateOf } from './certificate.js';
import { SMALL } from './small.js';
import { stopwatch } from './stopwatch.js';

/** @typedef {ReturnType<typeof createLoading>} Loading */

const AT_ONCE = 4;
const LIMIT = 50;

/**
 * Reads the whole list of users into the directory, a few pages at once. The engine knows which
 * pages, and what they are worth; this knows when.
 *
 * @param {object} parts
 * @param {Pick<import('../../engine/engine.js').Engine, 'crawl' | 'session' | 'whole'>} parts.engine
 * @param {Pick<import('../../api/client.js').Client, 'crawl' | 'rate'>} parts.client
 * @param {() => string} parts.source in words
 * @param {string} parts.host that answers
 * @param {(progress: Muster.Progress) => void} parts.onChange
 * @param {() => number} [parts.now] milliseconds since 1970
 */
export function createLoading(parts) {
  const { engine, client, source, host, onChange, now = Date.now } = parts;
  const { crawl } = engine;
  const watch = stopwatch(now);
  const moment = () => new Date(now()).toISOString();
  /** @type {Muster.Progress['state']} */
  let state = 'idle';
  let status = crawl.status();
  /** How many users may be loaded. */
  let allowed = SMALL;
  let current = new AbortController();
  /** Requests under way. */
  let active = 0;
  /** @type {Pick<Muster.Progress, 'startedAt' | 'endedAt' | 'certificate' | 'asks' | 'waiting'>} */
  const nothing = { startedAt: null, endedAt: null, certificate: null, asks: null, waiting: null };
  let told = { ...nothing };
  /** @type {Set<(progress: Muster.Progress) => void>} */
  const watchers = new Set([onChange]);

  /** @param {number} pages  @returns {number} until the rate lets the last of them be sent */
  const secondsFor = (pages) => Math.ceil(client.rate.forecast(pages) / 1000);

  function secondsLeft() {
    const { pages, answered } = status;
    if (pages === null || answered === 0) return null;
    const left = Math.max(0, pages - answered);
    return Math.max(secondsFor(left), Math.ceil(((watch.elapsed() / answered) * left) / 1000));
  }

  /** @returns {Muster.Progress} */
  function progress() {
    const { users, total, pages, answered, setAside, failed, missing } = status;
    const looking = status.state === 'looking again';
    const counts = { users, total, pages, answered, setAside, failed, missing };
    return { state, looking, ...counts, secondsLeft: secondsLeft(), ...told };
  }

  function tell() {
    status = crawl.status();
    const state = progress();
    for (const watcher of watchers) watcher(state);
  }

  /** @param {Muster.Progress['state']} next  @param {Partial<typeof told>} [more] */
  function become(next, more) {
    state = next;
    watch.run(next === 'loading');
    told = { ...told, waiting: null, ...more };
  }

  /** @param {'complete' | 'incomplete' | 'cancelled'} how */
  function end(how) {
    // Of an answer that came at the same time nobody needs to hear: it has been counted.
    abandon();
    const endedAt = moment();
    const times = { startedAt: told.startedAt ?? endedAt, endedAt };
    const certificate = certificateOf(crawl.status(), { source: source(), host, ...times });
    become(how, { endedAt, certificate, asks: null });
    tell();
  }

  /** @param {number | null} users  @param {number} pages  yet to be asked for */
  const question = (users, pages) => ({
    asks: { users, seconds: secondsFor(pages), perMinute: client.rate.perMinute },
  });

  /** Sends what can be sent, and sees whether it was all. */
  function go() {
    while (state === 'loading' && active < AT_ONCE) {
      const { total, users, pages, answered } = crawl.status();
      if ((total ?? users) > allowed) {
        become('paused', question(total, Math.max(0, (pages ?? 0) - answered)));
        break;
      }
      const request = crawl.next();
      // The engine has noted what the contract forbids, and gives it up.
      if (!request.ok) continue;
      if (request.page === null) break;
      fetchPage(request);
    }
    const found = crawl.status().state;
    if (state === 'loading' && (found === 'complete' || found === 'incomplete')) end(found);
    else tell();
  }

  /** @param {Parameters<typeof client.crawl>[0]} request */
  async function fetchPage(request) {
    const { signal } = current;
    active += 1;
    const outcome = await client.crawl(request, {
      signal,
      onWait(problem, seconds) {
        if (signal.aborted) return;
        told.waiting = { status: problem.status, seconds };
        tell();
      },
    });
    if (signal.aborted) return;
    active -= 1;
    told.waiting = null;
    if (!outcome.ok) crawl.failed(request.page, wordOf(outcome.problem));
    go();
  }

  /** Gives up what is under way. */
  function abandon() {
    current.abort();
    current = new AbortController();
    active = 0;
  }

  /** @param {number} most */
  function begin(most) {
    abandon();
    allowed = most;
    watch.reset();
    crawl.start({ limit: LIMIT });
    become('loading', { ...nothing, startedAt: moment() });
    go();
  }

  function resume() {
    if (state !== 'paused') return;
    if (told.asks) allowed = Number.POSITIVE_INFINITY;
    become('loading', { asks: null });
    go();
  }

  return {
    progress,

    /** @param {(progress: Muster.Progress) => void} watcher  told of every change, for good */
    watch(watcher) {
      watchers.add(watcher);
    },

    /**
     * Works out the sum of the directory as it is now, which is no matter of a moment. A user that
     * was read by itself since may have changed it: then the certificate says both.
     *
     * @returns {Promise<Muster.Certificate | null>} null: nothing was loaded to its end
     */
    async seal() {
      const { certificate } = told;
      if (!certificate) return null;
      const { snapshotSum } = await import('./seal.js');
      const sum = await snapshotSum(engine);
      const sha256 = certificate.sha256 ?? sum;
      const sealed = { ...certificate, sha256, sha256Now: sum === sha256 ? null : sum };
      if (told.certificate === certificate) told.certificate = sealed;
      return sealed;
    },

    /**
     * A page of the server was drawn: small directories are loaded by themselves, larger ones ask.
     *
     * @param {number | null} total of the whole list; null where that is not known, as the page was
     *   of a search, or the server does not say
     */
    offer(total) {
      if (state !== 'idle' || told.asks) return;
      if (total === null || total <= SMALL) return begin(SMALL);
      told = { ...told, ...question(total, Math.ceil(total / LIMIT)) };
      tell();
    },

    /** Loads everybody, however many; from the beginning, unless it only waits to be allowed. */
    start() {
      if (state === 'paused' && told.asks) resume();
      else begin(Number.POSITIVE_INFINITY);
    },

    /** No further page is asked for; those under way are taken. */
    pause() {
      if (state !== 'loading') return;
      become('paused');
      tell();
    },

    resume,

    /** What was loaded stays, and is incomplete. */
    cancel() {
      if (state !== 'loading' && state !== 'paused') return;
      end('cancelled');
    },

    /** @param {number} page  that failed, or the first that was never asked for */
    again(page) {
      if (state === 'idle' || state === 'cancelled' || !crawl.again(page)) return;
      if (state !== 'paused') become('loading', { endedAt: null, certificate: null });
      go();
    },

    /** Another contract was taken, and the directory dropped: it is loaded anew if it was. */
    renew() {
      const was = state;
      abandon();
      become('idle', nothing);
      if (was === 'idle' || was === 'cancelled') tell();
      else begin(allowed);
    },
  };
}
