import { words } from '../../elements/words/words.js';
import { isHere, knownOf } from '../known.js';
import { createLoads } from '../loads.js';
import { usersParams } from '../queries.js';
import { createHold } from './hold.js';
import { directoryListing, serverListing } from './listing.js';

/** What there is to read where nothing was asked. */
const NOTHING = { terms: [], words: '', faults: [], without: [] };

/**
 * Draws the list that a query asks for: a page of the server's until the directory is being
 * loaded, then what is here of it.
 *
 * @param {import('../controller.js').Context} context
 * @param {import('../../elements/users.js').MusterUsers} element  its `query` is what is asked
 */
export function usersList({ client, engine, loading, unreachable }, element) {
  const loads = createLoads((slow) => {
    element.busy = slow;
  });

  /** What the page on screen answers in full. @type {import('../../elements/users.js').Query | null} */
  let answered = null;
  const holding = createHold();

  /** @returns {Muster.Progress} that of a list that comes by itself only when all is here: rows then change once */
  function progress() {
    const now = loading.progress();
    const stays = now.state === 'loading' && element.query === answered && knownOf(now).small;
    return stays ? { ...now, answered: 0 } : now;
  }

  const isHereNow = () => isHere(progress());
  const known = () => knownOf(progress());

  /** @param {import('../../elements/users.js').Listing} listing  what is shown where no better one comes soon */
  function hold(listing) {
    element.busy = true;
    holding.hold(() => {
      if (isHereNow()) return drawDirectory();
      element.listing = listing;
      element.busy = false;
    });
  }

  /**
   * @param {string} text
   * @param {string} filter
   * @returns {Muster.View} what the engine makes of them, without what they find
   */
  const read = (text, filter) =>
    engine.view({ text, filter, sort: element.query.sort, size: 1, facets: false });

  function drawDirectory() {
    const { q, filter, sort, page, size } = element.query;
    const { endedAt } = loading.progress();
    const view = engine.view({ text: q, filter, sort, page, size });
    loads.stop();
    element.busy = false;
    element.read = view;
    element.facets = view.facets;
    element.waits = [];
    element.setAside = [];
    element.problem = null;
    element.waiting = '';
    element.known = known();
    const done = element.known.state !== 'loading';
    const listing = directoryListing(view, page);
    // The page that the address asks for may still be on its way; what is on screen stays.
    if (listing.beyondEnd && !done && element.listing) return;
    element.listing = listing;
    element.at = done && endedAt ? new Date(endedAt) : new Date();
    holding.release();
  }

  /** @returns {Promise<boolean>} whether the engine has come so far that it reads what was asked */
  const isWhole = () =>
    engine.whole().then(
      () => true,
      () => false,
    );

  async function askServer() {
    const { query } = element;
    // The first visit to the list asks for nothing by which the engine would be needed whole.
    const isPlain = query.q === '' && query.filter === '' && query.sort === '';
    /** @type {Record<string, unknown>} */
    let params = {};
    const outcome = await loads.run(async (signal) => {
      const isReadable = isPlain || (await isWhole());
      if (signal.aborted) return null;
      if (!isReadable) return unreachable('listUsers');
      element.read = isPlain ? NOTHING : read(query.q, query.filter);
      const asked = usersParams(element.read, query);
      ({ params } = asked);
      element.waits = asked.waiting;
      element.facets = null;
      element.known = known();
      element.waiting = '';
      return client.call('listUsers', params, {
        signal,
        onWait: ({ status }, seconds) => {
          element.waiting = words.app.waiting(status, seconds);
        },
      });
    });
    if (!outcome) return;
    element.waiting = '';
    element.problem = outcome.ok ? null : outcome.problem;
    if (!outcome.ok) return;
    const listing = serverListing(engine.page());
    // Documents within a user that were set aside are no missing users.
    element.setAside = outcome.report.setAside.filter(({ pointer }) =>
      /^\/data\/\d+$/.test(pointer),
    );
    element.at = new Date();
    // The server looks for words in fewer fields.
    const isFull = element.waits.length === 0 && query.sort === '' && element.read.words === '';
    answered = isFull ? query : null;
    const narrowed = 'q' in params || 'roles[]' in params || 'excludeRoles[]' in params;
    // How many users there are a narrowed list does not say.
    loading.offer(narrowed ? null : listing.total);
    element.known = known();
    if (isFull || element.listing || element.known.asks) element.listing = listing;
    else hold(listing);
  }

  return {
    /**
     * @param {string} text
     * @returns {Promise<Pick<Muster.View, 'terms' | 'words' | 'faults'>>} what the engine makes of it
     */
    readText: async (text) => ((await isWhole()) ? read(text, '') : { ...NOTHING, words: text }),
    isHere: isHereNow,
    drawDirectory,
    /** Says how much of the directory is here. */
    know() {
      element.known = known();
      if (holding.isHeld() && element.known.asks) holding.flush();
    },
    /** Done when nothing is held back any longer. */
    held: holding.held,
    /** @returns {boolean} whether a better list than what is here comes soon */
    isHeld: () => holding.isHeld() && loading.progress().state === 'loading',
    /** @returns {Promise<void>} done when what the query asks for is on screen or held back, or why it is not */
    async draw() {
      holding.release();
      if (isHereNow()) drawDirectory();
      else await askServer();
    },
    stop() {
      holding.release();
      loads.stop();
    },
  };
}
