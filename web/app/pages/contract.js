import { chosenFindings } from '../../elements/contract/chosen.js';
import { MusterContract } from '../../elements/contract.js';
import { MusterContractSource } from '../../elements/contract-source.js';
import { define } from '../../elements/define.js';
import { MusterReport } from '../../elements/report.js';
import { contractWords } from '../../elements/words/contract.js';
import { words } from '../../elements/words/words.js';
import { reportFile } from '../../report/file.js';
import { save } from '../file.js';
import { findingsHref, findingsQuery } from '../findings-query.js';
import { judgeAgain } from '../judging.js';
import { listen } from '../listen.js';

define({
  'muster-contract': MusterContract,
  'muster-contract-source': MusterContractSource,
  'muster-report': MusterReport,
});

/** The core takes no longer document: one that is need not be read. */
const MOST_BYTES = 4 * 1024 * 1024;

/** @param {import('../controller.js').Context} context  What departs from the contract so far. */
export function contractPage(context) {
  const { engine, client, navigate, announce, judgeBy } = context;
  const element = /** @type {import('../../elements/contract.js').MusterContract} */ (
    document.createElement('muster-contract')
  );
  const again = judgeAgain(client, (judging) => {
    const before = element.judging.state;
    element.judging = judging;
    heard();
    if (judging.state !== before) announce(contractWords.judging(judging));
  });
  element.maxBytes = MOST_BYTES;
  name('');

  /** @param {string} file  empty: the built-in contract */
  function name(file) {
    const { title, version } = context.contract;
    element.contract = { title, version, file };
  }

  function heard() {
    element.findings = engine.findings();
  }

  /** @param {string} text  empty: the built-in contract  @param {string} file */
  async function take(text, file) {
    const { ok, message, pointer = '' } = judgeBy(text);
    element.refusal = ok ? null : { file, message, pointer };
    if (!ok) return;
    name(file);
    await again.start();
  }

  /** @param {File} file */
  async function read(file) {
    const { tooLarge, empty, unreadable, notUtf8 } = contractWords.refused;
    const refuse = (/** @type {string} */ message) => {
      element.refusal = { file: file.name, message, pointer: null };
    };
    if (file.size > MOST_BYTES) return refuse(tooLarge(file.size, MOST_BYTES));
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return refuse(unreadable);
    let text;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return refuse(notUtf8);
    }
    // An empty text would mean the built-in contract.
    if (text.trim() === '') return refuse(empty);
    await take(text, file.name);
  }

  /** @param {{ format: import('../../report/file.js').Format, examples: boolean }} wanted */
  function download({ format, examples }) {
    const { title, version, file } = element.contract;
    const findings = engine.findings();
    const { name: fileName, text } = reportFile(format, {
      findings,
      listed: chosenFindings(findings.patterns, element.query),
      contract: { title, version, origin: file || contractWords.builtIn },
      examples,
    });
    save([text], fileName);
    announce(contractWords.report.saved(fileName));
  }

  const on = listen(element);
  on('muster-filter', (query) => navigate(findingsHref(query), { stay: true }));
  on('muster-contract', read);
  on('muster-built-in', () => take('', ''));
  on('muster-judge', again.goOn);
  on('muster-stop', again.stop);
  on('muster-report', download);

  return {
    element,
    title: () => [words.app.titles.contract],
    /** @param {import('../routes.js').Route} route */
    async show({ view }) {
      heard();
      const seen = (element.findings?.patterns ?? []).map(({ operation }) => operation);
      element.query = findingsQuery(view, [...Object.keys(context.contract.operations), ...seen]);
    },
    heard,
    // Its requests would make those of the next page stale.
    leave: again.stop,
  };
}
