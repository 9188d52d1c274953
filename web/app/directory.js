import { knownOf } from './known.js';
import { HOLD } from './loading/small.js';
import { createLoads } from './loads.js';
import { offerLoading } from './offer.js';
import { loadBar } from './users/around.js';

/** While the directory grows, what is drawn of it is drawn no more often, milliseconds. */
const GROWING = 1000;

/**
 * The directory for a page that is over all users: it is loaded by itself where it is small, and
 * asked about where it is large.
 *
 * @param {import('./controller.js').Context} context
 * @param {HTMLElement & { whole: import('../elements/whole.js').Whole }} element  of the page
 * @param {() => void} draw  called when there is more to draw
 */
export function createDirectory(context, element, draw) {
  const { loading, source } = context;
  // Grey lines tell already that something comes.
  const loads = createLoads(() => {});
  let shown = false;
  let opened = 0;
  /** @type {Muster.Problem | null} */
  let problem = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let growing;

  function drawNow() {
    clearTimeout(growing);
    growing = undefined;
    if (!shown) return;
    const progress = loading.progress();
    const known = knownOf(progress);
    const at = new Date(progress.endedAt ?? Date.now());
    element.whole = { known, problem, source, at };
    const isSoon = known.state === 'loading' && known.small && Date.now() - opened < HOLD;
    if (known.state !== 'server' && !isSoon) draw();
  }

  async function ask() {
    const outcome = await loads.run((signal) => offerLoading(context, { signal }));
    if (!outcome) return;
    problem = outcome.ok ? null : outcome.problem;
    drawNow();
  }

  return {
    /** @returns {Promise<void>} done when what is here is drawn, or why nothing is */
    async open() {
      if (!shown) opened = Date.now();
      shown = true;
      const bar = loadBar(context);
      bar.slot = 'load';
      if (bar.parentElement !== element) element.append(bar);
      drawNow();
      const { state, asks } = loading.progress();
      if (state === 'idle' && !asks) await ask();
    },
    redraw: drawNow,
    /** @param {Muster.Progress} progress */
    grows({ state }) {
      if (state === 'loading') growing ??= setTimeout(drawNow, GROWING);
      else drawNow();
    },
    leave() {
      shown = false;
      loads.stop();
    },
  };
}
