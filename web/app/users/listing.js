import { LIST } from '../../elements/sizes.js';

/** @typedef {import('../../elements/users.js').Listing} Listing */

/**
 * @param {Muster.Page} page  as the server paged
 * @returns {Listing}
 */
export const serverListing = (page) => ({
  ...page,
  size: page.limit,
  sizes: LIST.sizes.filter((size) => size <= 50),
  of: null,
  // Without a total only a short page tells the end.
  end: page.pages === null ? page.received < page.limit : page.page >= page.pages,
  without: [],
});

/**
 * @param {Muster.View} view  over the users that are here; its page is the last one where the
 *   asked one is beyond the end
 * @param {number} asked  the page that was asked for
 * @returns {Listing}
 */
export const directoryListing = (view, asked) => ({
  ...view,
  sizes: LIST.sizes,
  end: view.page >= view.pages,
  beyondEnd: view.page < asked,
  received: view.rows.length,
  totalChanged: null,
  without: view.without,
});
