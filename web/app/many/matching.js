import { knownOf } from '../known.js';
import { createMatcher } from './match.js';
import { everybody, lookedUp } from './people.js';

/** @type {Muster.Match} */
const NOBODY = { found: 'none', owner: null, chosen: false, among: [] };

/**
 * Gives files in a queue their users: by their names, then as the reader chooses.
 *
 * @param {Pick<import('../controller.js').Context, 'engine' | 'loading'>
 *   & { queue: import('../uploads/queue.js').Queue }} parts
 */
export function createMatching({ engine, loading, queue }) {
  /** @param {number} key  @param {Muster.Match} match */
  function assign(key, match) {
    queue.edit([key], { match, userId: match.owner?.id ?? null, same: null });
    queue.compare(key);
  }

  /** @param {number} key */
  const matchOf = (key) => queue.items().find((item) => item.key === key)?.match ?? NOBODY;

  const unmatched = () => queue.items().filter(({ match }) => match === null);

  return {
    /**
     * Matches what is not yet, once the list of users was read to its end: before, the only one of
     * a name may not be the only one.
     *
     * @returns {Promise<boolean>} whether there was anything to match
     */
    async match() {
      const { state } = knownOf(loading.progress());
      if ((state !== 'complete' && state !== 'incomplete') || unmatched().length === 0)
        return false;
      const find = createMatcher(await everybody(engine));
      const found = unmatched();
      for (const { key, name } of found) assign(key, find(name));
      return found.length > 0;
    },

    /** @param {number} key  @param {string} text  Who may be chosen is looked up. */
    seek(key, text) {
      const among = text.trim() === '' ? [] : lookedUp(engine, text);
      queue.edit([key], { match: { ...matchOf(key), among } });
    },

    /** @param {number} key  @param {number | null} id  of the user; null: somebody else is wanted */
    choose(key, id) {
      const before = matchOf(key);
      const owner = before.among.find((one) => one.id === id) ?? null;
      const among = owner ? before.among : [before.owner ?? []].flat();
      assign(key, { ...before, among, owner, chosen: owner !== null });
    },
  };
}
