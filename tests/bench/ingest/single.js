import contract from '#contract' with { type: 'json' };
import { musterOf } from './muster.js';
import { bytesOf } from './pages.js';

const UNBOUNDED = 2 ** 40;

/** The contract with no bound for a list, and the list's schema for 400 too, which gathers nothing. */
function relaxed() {
  const copy = structuredClone(contract);
  const list = /** @type {any} */ (copy.paths['/users'].get);
  list['x-muster-max-bytes'] = UNBOUNDED;
  list.responses[400] = { ...list.responses[200], description: 'The same, and no success' };
  return JSON.stringify(copy);
}

/**
 * One answer of any length: how fast it is taken, and what the module's memory does meanwhile.
 *
 * @param {Uint8Array[]} pieces
 * @param {number} status 200: its users are gathered; 400: it is only judged
 */
export async function single(pieces, status) {
  const { engine, close } = await musterOf({ contract: relaxed() });
  const request = engine.request('listUsers', {});
  if (!request.ok) throw new Error(request.problems[0].message);
  const answer = engine.answer(request.ticket, { status, contentType: 'application/json' });
  answer.push(pieces[0]);
  const before = engine.memory();
  const start = performance.now();
  let most = before;
  for (const piece of pieces.slice(1)) {
    if (!answer.push(piece)) throw new Error('The answer is refused half-way.');
    most = Math.max(most, engine.memory());
  }
  const streamed = performance.now() - start;
  const report = answer.end({ complete: true });
  const ended = performance.now() - start;
  if (!report.usable || report.findings.length > 0) throw new Error(report.message || 'findings');
  const after = engine.memory();
  close();
  const bytes = bytesOf(pieces);
  return { rows: report.rows, speed: bytes / 1000 / ended, streamed, ended, before, most, after };
}
