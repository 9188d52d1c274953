import { define } from '../elements/define.js';
import { nowAndThen } from './now-and-then.js';

/** Many pages of the loading come in a moment: the newest is spread so often, milliseconds. */
const NOW_AND_THEN = 250;

/**
 * The way of an outcome to those who hear of it, and of what went wrong to the reader.
 *
 * @param {object} parts
 * @param {(outcome: Muster.Outcome) => void} parts.spread  to all who want to know
 * @param {(text: string) => void} parts.announce
 * @param {() => void} parts.lose  the page, where the code that says so does not come
 */
export function outcomeWay({ spread, announce, lose }) {
  const spreadNewest = nowAndThen(spread, NOW_AND_THEN);

  /**
   * What says what went wrong: no first row waits for it.
   *
   * @returns {Promise<typeof import('../elements/problem.js') | null>} null when it does not come
   */
  async function problemCode() {
    const code = await import('../elements/problem.js').catch(() => null);
    if (code) define({ 'muster-problem': code.MusterProblem });
    return code;
  }

  /** @param {Muster.Problem} fault */
  async function tell(fault) {
    const code = await problemCode();
    if (code) announce(code.sentenceOf(fault).title);
    else lose();
  }

  /** @param {Muster.Outcome} outcome  @param {import('../api/rate.js').Lane} lane */
  function heard(outcome, lane) {
    // The line of the loading tells what becomes of its pages.
    if (lane === 'crawl') return spreadNewest(outcome);
    // Of a file is told by its name, whoever sent it.
    const fault = outcome.ok ? null : outcome.problem;
    if (fault && fault.kind !== 'aborted' && fault.operation !== 'uploadUserDocument') tell(fault);
    spread(outcome);
  }

  return { heard, tell, problemCode };
}
