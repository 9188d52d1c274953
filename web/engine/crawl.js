/** @typedef {ReturnType<typeof crawlOf>} Crawl */

/**
 * The reading of the whole list of users: which page to ask for next, and whether all of them came.
 * An answer to one of its tickets feeds the directory and the crawl, and is no page of the reader.
 *
 * @param {import('../../wasm/bindings/muster.d.ts').Session} session
 */
export function crawlOf(session) {
  /** @param {import('../../wasm/bindings/muster.d.ts').Reply} reply */
  const answerOf = ({ ok, body }) => ({ ok, ...JSON.parse(body) });
  /**
   * @param {import('../../wasm/bindings/muster.d.ts').Reply} reply
   * @returns {Muster.CrawlStatus}
   */
  const statusOf = ({ body }) => JSON.parse(body);

  return {
    /** @param {{ limit?: number }} [how] rows a page; no more than the contract allows */
    start: ({ limit = 50 } = {}) => statusOf(session.crawlStart(limit)),

    /**
     * The next request; `page` null where there is none now. Whoever takes one answers it, or says
     * that it failed.
     *
     * @param {number} [page] one that is being asked for: its request once more, with a new ticket
     * @returns {Muster.CrawlRequest}
     */
    next: (page = 0) => answerOf(session.crawlNext(page)),

    /** @param {number} page  @param {string} reason  a page that will not come */
    failed: (page, reason) => statusOf(session.crawlFailed(page, reason)),

    /** @param {number} page  @returns {boolean} whether it will be asked for once more */
    again: (page) => session.crawlAgain(page).ok,

    status: () => statusOf(session.crawlStatus()),
  };
}
