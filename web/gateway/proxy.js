import { createBudget } from './budget.js';
import { createCall } from './call.js';
import { createLists } from './lists.js';
import { operationsOf } from './operations.js';
import { Refusal } from './refusal.js';
import { route, strayParameter } from './route.js';

/** @import { About } from './about.js' */
/** @import { Upstream } from './call.js' */
/** @import { Contract } from './operations.js' */

/**
 * @typedef {Upstream & {
 *   contract: Contract, budget?: ReturnType<typeof createBudget>,
 *   lists?: ReturnType<typeof createLists>,
 * }} Passing
 *
 * @param {Passing} settings
 * @returns {(request: Request, path: string, about: About) => Promise<Response>}
 *   passes a request on; throws a Refusal where the contract knows no such request or the API
 *   cannot be had
 */
export function createProxy({
  contract,
  budget = createBudget({ perMinute: 500, hasCallers: false }),
  lists = createLists(),
  ...upstream
}) {
  const operations = operationsOf(contract);
  const call = createCall(upstream);

  return async (request, path, about) => {
    const found = route(operations, request.method, path);
    if (!found) throw new Refusal(404, 'The gateway passes on no such path.');
    if ('allow' in found) {
      const allow = found.allow.join(', ');
      throw new Refusal(405, `The gateway passes on only ${allow} here.`, { allow });
    }
    const { operation } = found;
    about.operation = operation.name;
    const query = new URL(request.url).searchParams;
    const stray = strayParameter(operation, query);
    if (stray !== null) {
      throw new Refusal(400, `“${stray}” is not a parameter of this request, or is given twice.`);
    }
    const target = `${found.path}${query.size > 0 ? `?${query}` : ''}`;

    /** @param {AbortSignal} signal */
    const ask = async (signal) => {
      const seconds = budget.take(about.caller);
      if (seconds > 0) {
        const wait = { 'retry-after': String(seconds) };
        throw new Refusal(429, 'The gateway has sent as many requests as it may for now.', wait);
      }
      return call(operation, target, { request, signal, about });
    };

    if (operation.isList) {
      const key = `${target} ${request.headers.get('accept') ?? ''}`;
      return lists.get(key, { request, ask });
    }
    if (operation.method === 'GET') return ask(request.signal);
    // Also afterwards: what is asked meanwhile may still be answered by what was.
    lists.drop();
    try {
      return await ask(request.signal);
    } finally {
      lists.drop();
    }
  };
}
