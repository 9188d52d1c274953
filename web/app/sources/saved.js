import { Silence } from '../../api/silence.js';

/** No host: a certificate must name none. */
const NOWHERE = 'saved:answer';

/**
 * A saved answer in place of a server: it is judged, and nothing else can be asked. The users of a
 * list come by the same way as any: its first page is the file, and no other page comes.
 *
 * @typedef {{ name: string, operation: Muster.OperationId, status: number, isList: boolean }} Saved
 *
 * @param {import('../config.js').Config} config
 * @param {{ file: File, operation: Muster.OperationId, status: number }} choice
 * @returns {import('./source.js').Source & { saved: Saved }}
 */
export function savedAnswer(config, { file, operation, status }) {
  const isList = operation === 'listUsers' && status === 200;
  const labels = { source: file.name };
  /** A page in doubt is looked at again, but the file would say the same. */
  let isRead = false;
  return {
    config: { ...config, labels, source: 'file', base: NOWHERE, mode: 'read-only', upstream: '' },
    saved: { name: file.name, operation, status, isList },
    async fetch(input) {
      const { pathname, searchParams } = new URL(String(input));
      const isFirst = pathname.endsWith('/users') && searchParams.get('page') === '1';
      if (!isList || !isFirst || isRead) throw new Silence('not_saved');
      isRead = true;
      return new Response(file, { headers: { 'content-type': 'application/json' } });
    },
    engine(engine) {
      /** @param {Parameters<typeof engine.crawl.start>} how */
      const start = (...how) => {
        isRead = false;
        return engine.crawl.start(...how);
      };
      return { ...engine, crawl: { ...engine.crawl, start, status: () => agedOf(engine) } };
    },
    begin: ({ engine, loading }) =>
      isList ? loaded(loading) : judge(engine, { file, operation, status }),
  };
}

/**
 * Nobody knows what became of the list since, so it is never complete.
 *
 * @param {import('../../engine/engine.js').Engine} engine
 * @returns {Muster.CrawlStatus}
 */
function agedOf(engine) {
  const status = engine.crawl.status();
  const state = status.state === 'complete' ? 'incomplete' : status.state;
  return { ...status, state, troubles: [...status.troubles, 'saved'] };
}

/** @param {import('../loading/loading.js').Loading} loading  @returns {Promise<void>} at its end */
function loaded(loading) {
  return new Promise((resolve, reject) => {
    loading.watch(({ endedAt }) => endedAt && resolve());
    Promise.resolve(loading.start()).catch(reject);
  });
}

/**
 * @param {import('../../engine/engine.js').Engine} engine
 * @param {{ file: File, operation: Muster.OperationId, status: number }} saved
 */
async function judge(engine, { file, operation, status }) {
  const head = { status, contentType: 'application/json' };
  const answer = engine.answer(engine.expect(operation), head);
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done || !answer.push(value)) break;
  }
  answer.end({ complete: true });
}
