import { MusterConnect } from '../../elements/connect.js';
import { define } from '../../elements/define.js';
import { MusterProblem } from '../../elements/problem.js';
import { connectWords } from '../../elements/words/connect.js';
import { words } from '../../elements/words/words.js';
import { createLoads } from '../loads.js';
import { samplePart } from './sample.js';

define({ 'muster-connect': MusterConnect, 'muster-problem': MusterProblem });

/** Outcomes that say nothing of the source. */
const UNASKED = new Set(['aborted', 'not_sent', 'read_only']);

/** @param {import('../controller.js').Context} context  The source in use and its status. */
export function connectPage(context) {
  const { client, config, contract, announce } = context;
  const element = /** @type {import('../../elements/connect.js').MusterConnect} */ (
    document.createElement('muster-connect')
  );
  const loads = createLoads((slow) => {
    element.busy = slow;
  });
  // Read only, the sample refuses to be switched or reset too.
  const isMine = config.source !== 'gateway' && config.mode === 'read-write';
  const sample = isMine ? samplePart(context) : null;
  element.config = config;
  element.contract = contract;
  if (sample) element.append(sample.element);

  element.addEventListener('muster-retry', async () => {
    const outcome = await loads.run((signal) =>
      client.call('listUsers', { page: 1, limit: 1 }, { signal }),
    );
    if (!outcome) return;
    element.problem = outcome.ok ? null : outcome.problem;
    if (outcome.ok) announce(connectWords.answer(outcome.report.status, words.app.titles.users));
  });

  return {
    element,
    title: () => [words.app.titles.connect],
    async show() {
      await sample?.show();
    },
    /** @param {Muster.Outcome} outcome */
    heard(outcome) {
      const problem = outcome.ok ? null : outcome.problem;
      if (problem && UNASKED.has(problem.kind)) return;
      const operation = outcome.report?.operation ?? problem?.operation ?? 'listUsers';
      const status = outcome.report?.status ?? null;
      element.last = { operation, status, ok: outcome.ok, at: new Date() };
    },
    leave: loads.stop,
  };
}
