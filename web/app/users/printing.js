import { asked } from '../../elements/users/asked.js';
import { printed } from '../../elements/users/printed.js';
import { exportWords } from '../../elements/words/export.js';
import { SMALL } from '../loading/small.js';

/** Rows that the engine gives at a time. */
const PAGE = 1000;

/**
 * Prints all that match where they are here, and what they are worth. The reader may print by the
 * keyboard: nothing can be awaited then.
 *
 * @param {import('../controller.js').Context} context
 * @param {import('../../elements/users.js').MusterUsers} element
 * @param {object} list
 * @param {() => { text: string, filter: string, sort: string }} list.query
 * @param {() => Promise<Muster.Certificate | null>} list.certificate
 * @param {(sealed: Muster.Certificate | null) => string} list.sentence  what a list is worth
 */
export function printing({ engine, loading, signal }, element, { query, certificate, sentence }) {
  /** @typedef {import('../../elements/users.js').Listing | null} Listing */
  /** What is on screen while another list is printed. @type {Listing} */
  let onScreen = null;
  /** That other list. @type {Listing} */
  let onPaper = null;

  /** As far as a print can hold them. */
  function spread() {
    const { known, listing } = element;
    if (known.state === 'server' || !listing?.total || listing === onPaper) return;
    const pages = Math.ceil(Math.min(listing.total, SMALL) / PAGE);
    const rows = Array.from({ length: pages }, (_, at) => at + 1).flatMap(
      (page) => engine.view({ ...query(), page, size: PAGE, facets: false }).rows,
    );
    onScreen = listing;
    onPaper = { ...listing, rows, first: 1, last: rows.length };
    element.listing = onPaper;
  }

  function before() {
    if (!element.isConnected) return;
    spread();
    // Rows that were put away come back.
    element.typing = false;
    element.sheet = printed({
      asked: exportWords.asked(asked(element.read, element.query.sort)),
      certificate: sentence(
        element.known.state === 'server' ? null : loading.progress().certificate,
      ),
    });
  }

  function after() {
    // The reader may have gone on meanwhile.
    if (onPaper && element.listing === onPaper) element.listing = onScreen;
    onScreen = null;
    onPaper = null;
  }

  element.addEventListener('muster-print', async () => {
    await certificate();
    window.print();
  });
  window.addEventListener('beforeprint', before, { signal });
  window.addEventListener('afterprint', after, { signal });
}
