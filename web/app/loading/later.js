import { once } from '../../engine/once.js';

/** @typedef {import('./loading.js').Loading} Loading */

/** @type {Muster.Progress} */
const idle = {
  ...{ state: 'idle', looking: false, users: 0, total: null, pages: null, answered: 0 },
  ...{ secondsLeft: null, setAside: 0, failed: [], missing: [] },
  ...{ startedAt: null, endedAt: null, certificate: null, asks: null, waiting: null },
};

/**
 * The loading, whose code comes when something is first asked of it: no first row waits for it.
 *
 * @param {Parameters<typeof import('./loading.js').createLoading>[0]} parts
 * @returns {Loading}
 */
export function loadingLater(parts) {
  /** @type {Loading | null} */
  let made = null;
  /** Who listens before it is made. @type {Parameters<Loading['watch']>[0][]} */
  const watchers = [];

  // One promise for all, so that what is asked first is done first.
  const code = once(async () => {
    const [module] = await Promise.all([import('./loading.js'), parts.engine.whole()]);
    return module;
  });

  /** @param {keyof Loading} name */
  const later =
    (name) =>
    async (/** @type {unknown[]} */ ...given) => {
      const { createLoading } = await code.get();
      made ??= createLoading(parts);
      for (const watcher of watchers.splice(0)) made.watch(watcher);
      return /** @type {(...given: unknown[]) => any} */ (made[name])(...given);
    };

  return {
    progress: () => made?.progress() ?? idle,
    // What was never begun needs not be begun anew.
    renew: () => made?.renew(),
    watch: (watcher) => void (made ? made.watch(watcher) : watchers.push(watcher)),
    seal: later('seal'),
    // Nobody waits for it: the page does without, and the next one asks again.
    offer: (total) => void later('offer')(total).catch(() => {}),
    start: later('start'),
    pause: later('pause'),
    resume: later('resume'),
    // What was never begun has no end.
    cancel: async () => void (code.isWanted() && (await later('cancel')().catch(() => {}))),
    again: later('again'),
  };
}
