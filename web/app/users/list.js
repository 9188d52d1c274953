import { words } from '../../elements/words/words.js';
import { isHere, knownOf } from '../known.js';
import { createLoads } from '../loads.js';
import { usersParams } from '../queries.js';
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

  const isHereNow = () => isHere(loading.progress());
  const known = () => knownOf(loading.progress());

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
    element.listing = serverListing(engine.page());
    // Documents within a user that were set aside are no missing users.
    element.setAside = outcome.report.setAside.filter(({ pointer }) =>
      /^\/data\/\d+$/.test(pointer),
    );
    element.at = new Date();
    const narrowed = 'q' in params || 'roles[]' in params || 'excludeRoles[]' in params;
    // How many users there are a narrowed list does not say.
    loading.offer(narrowed ? null : element.listing.total);
    element.known = known();
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
    },
    /** @returns {Promise<void>} done when what the query asks for is on screen, or why it is not */
    async draw() {
      if (isHereNow()) drawDirectory();
      else await askServer();
    },
    stop: loads.stop,
  };
}
