import { createClient } from '../api/client.js';
import { problem, refusal } from '../api/problem.js';
import { createRate } from '../api/rate.js';
import { drawings } from '../elements/words/locale.js';
import { words } from '../elements/words/words.js';
import { focusAfter } from './focus-after.js';
import { lastOf } from './last.js';
import { loadingLater } from './loading/later.js';
import { makers } from './makers.js';
import { notice } from './notice.js';
import { outcomeWay } from './outcome-way.js';
import { parseRoute } from './routes.js';
import { hostOf, introduce, sourceName } from './source-name.js';

/**
 * @typedef {object} Context what the pages work with
 * @property {import('../engine/engine.js').Engine} engine
 * @property {import('../api/client.js').Client} client
 * @property {import('./config.js').Config} config
 * @property {import('./config.js').Config} site as config.json has it; `config` is of the source
 * @property {import('./sources/source.js').Source} from where the answers come
 * @property {(next: import('./sources/source.js').Source) => Promise<void>} connect to another source
 * @property {Muster.Description} contract in use
 * @property {(text: string) => ReturnType<import('../engine/engine.js').Engine['loadContract']>}
 *   judgeBy another contract, see engine.loadContract
 * @property {import('../engine/engine.js').Engine['misread']} misread
 * @property {() => string} source in words
 * @property {string} host that answers
 * @property {import('./last.js').Last | null} last what came of the newest request
 * @property {typeof globalThis.fetch | undefined} fetch in place of the network
 * @property {import('./loading/loading.js').Loading} loading of the whole directory
 * @property {(hash: string, how?: { replace?: boolean, stay?: boolean }) => void} navigate
 *   `replace` the entry in the history, `stay` where the page is scrolled to
 * @property {(hash: string) => void} amend the address of the page on screen, which has it already
 * @property {() => void} reload the page on screen
 * @property {(text: string) => void} announce
 * @property {(operation: Muster.OperationId) => Muster.Outcome} unreachable what becomes of a request
 *   for which the code does not come
 * @property {() => string} hash the address of the page on screen, and its
 * @property {() => string} path
 * @property {() => string} list the address of the list of users as it was left
 * @property {(hash: string) => void} turnList to another page of it, while it is not on screen
 * @property {boolean} alone one user is all that is shown: the list is not asked for
 * @property {AbortSignal} signal ends with the app
 *
 * @typedef {object} Page
 * @property {import('lit').LitElement} element
 * @property {() => (string | null | false | '')[]} title
 * @property {(route: import('./routes.js').Route, seen?: boolean) => Promise<unknown>} show
 *   `seen`: its entry in the history was on screen before
 * @property {(outcome: Muster.Outcome) => void} [heard] told of every outcome from then on
 * @property {(progress: Muster.Progress) => void} [grows] told how far the loading is
 * @property {(to: import('./routes.js').Route) => Promise<boolean>} [mayLeave]
 * @property {() => number} [unsent] files that would be lost with the page
 * @property {() => void} leave
 */

/**
 * Knows the engine, the API and the elements, which know nothing of each other.
 *
 * @param {Pick<Context, 'engine' | 'site' | 'from' | 'connect' | 'signal'> & {
 *   app: import('../elements/frame.js').MusterFrame,
 *   place: import('./place.js').Place,
 *   onOutcome?: (outcome: Muster.Outcome) => void,
 *   onUpload?: Parameters<typeof createClient>[0]['onUpload'],
 *   onSelect?: (route: import('./routes.js').Route) => boolean,
 *   alone?: boolean,
 *   own?: Partial<Record<keyof typeof makers, () => Promise<(context: Context) => Page>>>,
 * }} parts `signal` ends it; `onOutcome` is told of every outcome, `onUpload` of every file that the
 *   server took, `onSelect` of every page that is opened, false: somebody else shows it; `own` makers of pages in place of those of the app
 * @returns {{ started: Promise<void>, navigate: Context['navigate'] }}
 */
export function startController({
  app,
  engine,
  site,
  from,
  connect,
  signal,
  place,
  onOutcome,
  onUpload,
  onSelect,
  own = {},
  alone = false,
}) {
  const { config, fetch, early } = from;
  /** @type {Partial<Record<keyof typeof makers, Page>>} made when first seen, then kept */
  const pages = {};
  const { scroll } = place;
  let list = place.list || '#/users';
  /** Of the page on screen. */
  let address = '';
  /** @type {Page | null} */
  let shown = null;
  /** Counts what was routed: only the newest may move the focus and the scroll position. */
  let turns = 0;

  const { base, mode, requestsPerMinute, uploadAs } = config;
  const source = () => sourceName(config);
  const host = hostOf(config.upstream) ?? hostOf(base) ?? '';
  const rate = createRate({ perMinute: requestsPerMinute });
  const client = createClient({
    ...{ engine, base, mode, fetch, early, rate, uploadAs, onUpload },
    onOutcome(outcome, lane) {
      context.last = lastOf(outcome) ?? context.last;
      heard(outcome, lane);
    },
  });
  const loading = loadingLater({
    engine,
    client,
    source,
    host,
    onChange(progress) {
      shown?.grows?.(progress);
      // Before users are read by themselves, so that the sum is that of what was loaded. Where its
      // code does not come, whoever shows the certificate asks again.
      if (progress.certificate?.sha256 === null) loading.seal().catch(() => {});
    },
  });

  /** @type {Context} */
  const context = {
    engine,
    client,
    ...{ config, site, from, connect, fetch },
    contract: engine.describe(),
    judgeBy(text) {
      const loaded = engine.loadContract(text);
      if (!loaded.ok) return loaded;
      context.contract = engine.describe();
      app.findings = engine.findings();
      loading.renew();
      // The other pages drew by the old contract: they are made anew, unless that loses files.
      for (const [name, page] of Object.entries(pages)) {
        if (page === shown || (page.unsent?.() ?? 0) > 0) continue;
        delete pages[/** @type {keyof typeof makers} */ (name)];
      }
      return loaded;
    },
    misread(where) {
      engine.misread(where);
      app.findings = engine.findings();
    },
    source,
    host,
    last: null,
    loading,
    navigate(hash, { replace = false, stay = false } = {}) {
      if (hash === place.hash() || onSelect?.(parseRoute(hash)) === false) return;
      place.go(hash, { replace, stay });
      route();
    },
    amend: (hash) => place.go(hash, { replace: true, stay: false }),
    reload: () => route(),
    announce(text) {
      app.announcement = text;
    },
    unreachable(operation) {
      const fault = problem('network', operation);
      tell(fault);
      return refusal(fault);
    },
    hash: place.hash,
    path: () => place.hash().replace(/^#/, '').replace(/\?.*$/s, ''),
    list: () => list,
    turnList(hash) {
      list = hash;
      place.list = list;
    },
    ...{ alone, signal },
  };

  /** @param {Muster.Outcome} outcome */
  function spread(outcome) {
    onOutcome?.(outcome);
    app.findings = engine.findings();
    for (const page of Object.values(pages)) page.heard?.(outcome);
  }

  const { heard, tell, problemCode } = outcomeWay({ spread, lose, announce: context.announce });

  /**
   * @param {keyof typeof makers} name
   * @returns {Promise<Page | null>} null when its code does not come
   */
  async function pageOf(name) {
    const coming = Promise.all([
      (own[name] ?? makers[name])(),
      // No first row waits for what other pages ask of the engine.
      name === 'users' ? undefined : engine.whole(),
    ]);
    const [make] = await coming.catch(() => []);
    if (!make) return null;
    pages[name] ??= make(context);
    return pages[name];
  }

  /** In place of a page whose code did not come: its address stays, a reload asks again. */
  function lose() {
    const { title, meaning, next } = words.app.network;
    shown?.leave();
    shown = null;
    app.replaceChildren(notice(title, `${meaning} ${next}`));
    context.announce(title);
  }

  const entitle = () =>
    place.entitle([...(shown?.title() ?? []), words.app.name].filter(Boolean).join(' · '));

  /** In another language. What was said was said in the one before. */
  function turned() {
    app.announcement = '';
    entitle();
  }

  async function route() {
    const wanted = parseRoute(place.hash(), config.features);
    const turn = ++turns;
    if ((await shown?.mayLeave?.(wanted)) === false) {
      place.stay(address);
      return;
    }
    scroll.leave();
    const page = pages[wanted.name] ?? (await pageOf(wanted.name));
    if (turn !== turns) return;
    if (!page) return lose();
    const isAnother = page !== shown;
    const [left] = address.split('?');
    if (isAnother) {
      shown?.leave();
      // The list of the first visit is there before its page.
      if (page.element.parentNode !== app) app.replaceChildren(page.element);
    }
    const first = shown === null;
    shown = page;
    app.route = wanted.name;
    const done = page.show(wanted, place.seen);
    address = place.hash();
    app.faults = wanted.view.faults;
    if (wanted.name === 'users') list = place.hash() || '#/users';
    place.list = list;
    entitle();
    await done;
    if (turn !== turns) return;
    entitle();
    await page.element.updateComplete;
    if (first) problemCode();
    scroll.restore();
    if (first) return;
    const to = focusAfter(page.element.renderRoot, isAnother, left);
    // What gets the focus is said, once.
    const isSaid = to?.id === 'listed' || to?.textContent?.trim() === app.announcement;
    if (app.announcement && isSaid) app.announcement = '';
    to?.focus({ preventScroll: true });
  }

  introduce(app, config);
  place.listen(route, signal);
  drawings.add(turned);
  signal.addEventListener('abort', () => {
    drawings.delete(turned);
    shown?.leave();
    loading.cancel();
  });
  const start = async () => {
    const begun = from.begin?.(context);
    await begun?.catch((fault) => {
      lose();
      throw fault;
    });
    await route();
  };
  return { started: start(), navigate: context.navigate };
}
