import { isGateways, problem, problemOf, refusal } from './problem.js';

/**
 * Reads one answer through the engine: every byte is checked as it comes.
 *
 * @param {import('../engine/engine.js').Engine} engine
 * @param {Extract<Muster.Request, { ok: true }>} request
 * @param {Muster.Head} head
 * @param {AsyncIterable<Uint8Array> | Iterable<Uint8Array>} chunks throws where the connection broke
 * @param {() => boolean} isAborted whether the answer is still wanted: a broken one that is not is
 *   no finding
 * @returns {Promise<Muster.Outcome>}
 */
export async function receive(engine, request, head, chunks, isAborted) {
  const { operation, method } = request;
  const answer = engine.answer(request.ticket, head);
  // The directory keeps the users of a list; of every other answer the page needs the text.
  const keep = operation !== 'listUsers' || head.status !== 200;
  /** @type {BlobPart[]} */
  const kept = [];
  let complete = true;
  try {
    for await (const chunk of chunks) {
      if (keep) kept.push(/** @type {Uint8Array<ArrayBuffer>} */ (chunk));
      if (!answer.push(chunk)) break;
    }
  } catch {
    complete = false;
    if (isAborted()) {
      answer.drop();
      return refusal(problem('aborted', operation));
    }
  }
  const good = head.status >= 200 && head.status <= 299;
  let text = good ? '' : await new Blob(kept).text();
  if (isGateways(text)) {
    // Not the API departs from the contract then.
    answer.drop();
    return refusal(problemOf({ operation }, head, method, text, complete));
  }
  const report = answer.end({ complete });
  if (report.stale) return { ok: false, report, problem: problem('aborted', operation) };
  if (!good || !report.usable) {
    return { ok: false, report, problem: problemOf(report, head, method, text, complete) };
  }
  text = await new Blob(kept).text();
  return { ok: true, report, body: text.trim() === '' ? null : JSON.parse(text), text };
}
