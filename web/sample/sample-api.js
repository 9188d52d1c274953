import { createClock } from './clock.js';
import { createDispatch } from './dispatch.js';
import { Evidence } from './evidence/evidence.js';
import { Links } from './evidence/links.js';
import { People } from './people/people.js';
import { memoryStore } from './stores/memory.js';

/** @typedef {import('./operations.js').OperationName} OperationName */

export { operationNames, operations } from './operations.js';
export { answers, answersOf, described } from './switch/answers.js';

const MAX_UPLOAD_BYTES = 25 * 1024 * 1024;
const LINK_SECONDS = 300;

/**
 * @typedef {object} SampleOptions
 * @property {number} [users] how many, 1 to 100,000; 250 where absent
 * @property {string} [today] YYYY-MM-DD, what the renewals are relative to; the machine's day
 *   where absent
 * @property {string} [base] the path under which the operations lie; `/api` where absent
 * @property {import('./types.js').Store} [store] where uploads and deletes go; memory where absent
 * @property {number} [maxUploadBytes] 25 MiB where absent
 * @property {string} [requireKey] the key that every operation then demands
 * @property {number} [linkSeconds] how long a signed link lasts; 300 where absent
 * @property {(number: number) => void} [onGenerate] told of each user that is looked at
 */

/** @param {string} base */
function checkedBase(base) {
  if (!/^(\/[^/?#]+)*$/.test(base))
    throw new RangeError(`base must be '' or like /api, not ${base}`);
  return base;
}

/**
 * The seven operations as one `Request → Response` handler, the same in Node and in a page.
 * Throws a RangeError for options that make no sense. `fetch` rejects only when the request is
 * aborted, as the real one does.
 *
 * @param {SampleOptions} [options]
 * @returns {{ fetch: (request: Request) => Promise<Response> }}
 */
export function createSampleApi(options = {}) {
  const { users = 250, today, onGenerate, requireKey } = options;
  const base = checkedBase(options.base ?? '/api');
  const people = new People(users, onGenerate);
  const clock = createClock(today);
  const world = {
    people,
    clock,
    base,
    evidence: new Evidence(options.store ?? memoryStore(), people, clock),
    links: new Links(options.linkSeconds ?? LINK_SECONDS),
    maxUploadBytes: options.maxUploadBytes ?? MAX_UPLOAD_BYTES,
  };
  return { fetch: createDispatch(world, requireKey) };
}
