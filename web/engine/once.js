/**
 * What comes when it is first wanted, once for all who want it; where it failed, anew for the next.
 *
 * @template Made
 * @param {() => Promise<Made>} make
 */
export function once(make) {
  /** @type {Promise<Made> | null} */
  let coming = null;
  return {
    get() {
      coming ??= make().catch((fault) => {
        coming = null;
        throw fault;
      });
      return coming;
    },
    /** Whether it has come, or is on its way. */
    isWanted: () => coming !== null,
  };
}
