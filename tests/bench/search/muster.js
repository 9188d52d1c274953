import wasmUrl from '#core.wasm?url';
import { createEngine } from '../../../web/engine/engine.js';
import { PAGE, TODAY } from './keystrokes.js';

/** @import { Contestant } from './contestants.js' */

const json = { status: 200, contentType: 'application/json' };

/**
 * The engine as the app uses it: answers go in as bytes, one message comes out.
 *
 * @returns {Promise<Contestant>}
 */
export async function muster() {
  const engine = await createEngine({ wasmUrl });
  let page = 0;
  return {
    take(bytes) {
      page += 1;
      const request = engine.request('listUsers', { page, limit: 50 });
      if (!request.ok) throw new Error(request.problems[0].message);
      const answer = engine.answer(request.ticket, json);
      answer.push(bytes);
      if (!answer.end({ complete: true }).usable) throw new Error(`Page ${page} is not usable.`);
    },
    answer({ text, filter }) {
      const { total, rows, facets, faults } = engine.view({
        text,
        filter,
        sort: 'name',
        page: 1,
        size: PAGE,
        today: TODAY,
      });
      if (faults.length > 0) throw new Error(faults[0].message);
      return { total, rows, facets };
    },
    memory: () => engine.memory(),
  };
}
