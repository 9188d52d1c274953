import wasmUrl from '#core.wasm?url';
import { createEngineBy } from '../../../web/engine/by-contract.js';

/** @import { Contestant } from './contestants.js' */

const json = { status: 200, contentType: 'application/json' };

// While one engine lives, the browser keeps the code it has compiled for the module, as it keeps
// what it has compiled for the rivals’ functions.
const living = createEngineBy({ wasmUrl });

/**
 * The module as the app uses it: one request and one answer a page.
 *
 * @param {{ contract?: string }} [options]
 */
export async function musterOf(options) {
  await living;
  const engine = await createEngineBy({ wasmUrl, ...options });
  let page = 0;
  let ticket = 0;
  return {
    engine,
    ask() {
      page += 1;
      const request = engine.request('listUsers', { page, limit: 50 });
      if (!request.ok) throw new Error(request.problems[0].message);
      ticket = request.ticket;
    },
    /** @type {Contestant['take']} */
    take(bytes) {
      const answer = engine.answer(ticket, json);
      answer.push(bytes);
      const { usable, counts } = answer.end({ complete: true });
      return usable && counts.broken + counts.tolerated + counts.new === 0;
    },
    count: () => engine.view({ size: 1, facets: false }).total,
    memory: () => engine.memory(),
    facets() {
      const { facets } = engine.view({ size: 1 });
      const count = (/** @type {keyof typeof facets} */ key, /** @type {string} */ wanted) =>
        facets[key].find(({ value }) => value === wanted)?.count ?? 0;
      return {
        admins: count('role', 'ADMIN'),
        mfaOff: count('mfa', 'no'),
        mfaUnknown: count('mfa', 'unknown'),
        checkIssues: count('check', 'ISSUE'),
        trainings: count('doc', 'SEC_TRAINING'),
      };
    },
    close: () => engine.delete(),
  };
}
