import { readFile } from 'node:fs/promises';
import { createClient } from '../../web/api/client.js';
import { createRate } from '../../web/api/rate.js';
import { createEngine } from '../../web/engine/engine.js';
import { Clock } from './clock.js';

const root = new URL('../../', import.meta.url);
const wasmBinary = await readFile(new URL('dist/package/core/muster-core.wasm', root));
export const user = JSON.parse(
  await readFile(new URL('tests/corpus/clean/getUser.200.reference.json', root), 'utf8'),
);

/** @typedef {{ page: number, limit: number }} Asked */

/**
 * A client before a list of users that a test holds in its hands, and a clock that stands still.
 *
 * @param {object} [options]
 * @param {number} [options.users]
 * @param {number} [options.perMinute]
 * @param {'read-write' | 'read-only'} [options.mode]
 */
export async function start({ users = 120, perMinute = 500, mode = 'read-write' } = {}) {
  const clock = new Clock();
  const engine = await createEngine({ wasmBinary });
  const rate = createRate({ perMinute, now: clock.now, wait: clock.wait });
  const server = {
    ids: Array.from({ length: users }, (_, at) => at + 1),
    /** What was asked, in order. @type {{ url: string, method: string, at: number }[]} */
    asked: [],
    /** Milliseconds before each answer. */
    delay: 10,
    /**
     * An answer in place of the right one, or an error: no answer.
     *
     * @type {(asked: Asked, url: URL, times: number) => Response | Error | null}
     */
    instead: () => null,
  };

  /** @type {typeof globalThis.fetch} */
  const fetch = async (input, init) => {
    const url = new URL(String(input));
    server.asked.push({ url: url.search, method: init?.method ?? 'GET', at: clock.now() });
    const times = server.asked.length;
    await clock.wait(server.delay, init?.signal ?? undefined);
    init?.signal?.throwIfAborted();
    const page = Number(url.searchParams.get('page') ?? 1);
    const limit = Number(url.searchParams.get('limit') ?? 20);
    const other = server.instead({ page, limit }, url, times);
    if (other instanceof Error) throw other;
    if (other) return other;
    const ids = server.ids.slice((page - 1) * limit, page * limit);
    const data = ids.map((id) => ({ ...user, id, firstName: `User ${id}` }));
    return Response.json({ data, page, limit, total: server.ids.length });
  };

  /** @type {{ outcome: Muster.Outcome, lane: string }[]} */
  const outcomes = [];
  const client = createClient({
    engine,
    base: 'https://sample.test/api',
    mode,
    fetch,
    rate,
    onOutcome: (outcome, lane) => outcomes.push({ outcome, lane }),
  });
  return { clock, engine, rate, client, server, outcomes };
}

/** @param {number} status  @param {Record<string, string>} [headers] */
export const refusal = (status, headers = {}) =>
  Response.json({ statusCode: status, message: 'no', code: 1 }, { status, headers });
