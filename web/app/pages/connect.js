import { MusterDoctor } from '../../elements/connect/doctor.js';
import { MusterMeter } from '../../elements/connect/meter.js';
import { MusterSources } from '../../elements/connect/sources.js';
import { MusterConnect } from '../../elements/connect.js';
import { define } from '../../elements/define.js';
import { MusterProblem } from '../../elements/problem.js';
import { connectWords } from '../../elements/words/connect.js';
import { words } from '../../elements/words/words.js';
import { createLoads } from '../loads.js';
import { chooser } from './connect/chooser.js';
import { doctor } from './connect/doctor.js';
import { factsOf } from './connect/facts.js';
import { meter } from './connect/meter.js';
import { samplePart } from './sample.js';

define({
  'muster-connect': MusterConnect,
  'muster-doctor': MusterDoctor,
  'muster-meter': MusterMeter,
  'muster-problem': MusterProblem,
  'muster-sources': MusterSources,
});

/** @param {import('../controller.js').Context} context  The source in use, its status, and others. */
export function connectPage(context) {
  const { client, config, contract, announce, from, source } = context;
  const element = /** @type {import('../../elements/connect.js').MusterConnect} */ (
    document.createElement('muster-connect')
  );
  const loads = createLoads((slow) => {
    element.busy = slow;
  });
  // Read only, the sample refuses to be switched or reset too.
  const isSample = config.source === 'sample' || config.source === 'page';
  const sample = isSample && config.mode === 'read-write' ? samplePart(context) : null;
  const rate = meter(client.rate);
  const trials = doctor(context);
  const others = chooser(context);
  element.config = config;
  element.contract = contract;
  element.saved = from.saved?.isList ?? null;
  rate.element.slot = 'meter';
  if (!from.saved) element.append(rate.element, trials.element);
  element.append(others.element);
  if (sample) element.append(sample.element);

  function heard() {
    if (!context.last) return;
    const { problem, ...last } = context.last;
    element.last = last;
    // Whether anybody answers at all the whole page should know, whoever asked.
    if (!problem || last.status === null) element.problem = problem;
  }

  heard();

  async function know() {
    element.hasKey = Boolean(from.key?.value());
    element.more = await factsOf(context);
  }

  async function ask() {
    const outcome = await loads.run((signal) =>
      client.call('listUsers', { page: 1, limit: 1 }, { signal }),
    );
    if (!outcome) return;
    element.problem = outcome.ok ? null : outcome.problem;
    if (outcome.ok) announce(connectWords.answer(outcome.report.status, words.app.titles.users));
  }

  /** The reader has just chosen this source, on this page. */
  async function greet() {
    from.isNew = false;
    announce(connectWords.connected(source()));
    await element.updateComplete;
    element.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
    if (!from.saved && !isSample) await trials.examine();
  }

  element.addEventListener('muster-retry', ask);
  element.addEventListener('muster-forget', () => {
    from.key?.forget();
    announce(connectWords.key.forgotten);
    know();
  });

  return {
    element,
    title: () => [words.app.titles.connect],
    async show() {
      rate.start();
      await Promise.all([know(), sample?.show()]);
      if (from.isNew) greet();
    },
    heard,
    leave() {
      loads.stop();
      trials.stop();
      rate.stop();
    },
  };
}
