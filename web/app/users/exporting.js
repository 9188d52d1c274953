import { define } from '../../elements/define.js';
import { MusterExport } from '../../elements/export.js';
import { label } from '../../elements/format/label.js';
import { asked } from '../../elements/users/asked.js';
import { EVERYBODY } from '../../elements/users/selection.js';
import { exportWords } from '../../elements/words/export.js';
import { words } from '../../elements/words/words.js';
import { startExport } from '../../engine/export.js';
import { calmly } from '../calmly.js';
import { copy } from '../copy.js';
import { save } from '../file.js';
import { matching } from './matching.js';
import { printing } from './printing.js';

define({ 'muster-export': MusterExport });

/**
 * @typedef {import('../../elements/export.js').Choices} Choices
 * @typedef {import('../../elements/users.js').MusterUsers} MusterUsers
 */

/**
 * Does what the menu of the list asks for: files, a link, a print.
 *
 * @param {import('../controller.js').Context} context
 * @param {MusterUsers} element  the list, which holds the menu
 */
export function exporting(context, element) {
  const { engine, loading, contract, source, host, announce } = context;
  const menu = () =>
    /** @type {MusterExport} */ (element.renderRoot.querySelector('muster-export'));
  let stopped = false;

  const query = () => {
    const { q, filter, sort, page, size } = element.query;
    return { text: q, filter, sort, page, size };
  };

  /** @param {Choices['rows']} rows  @returns {Promise<'all' | number[]>} */
  async function idsOf(rows) {
    if (rows === 'page') return element.listing?.rows.map(({ id }) => id) ?? [];
    const { all, but } = rows === 'all' ? EVERYBODY : element.selection;
    if (!all) return [...but];
    return but.size === 0 ? 'all' : matching(engine.session, query(), but);
  }

  /** What the list is worth, sealed where all of it was read. */
  const certificate = async () => (element.known.state === 'server' ? null : await loading.seal());

  /** @param {Muster.Certificate | null} sealed  @returns {string} */
  const sentence = (sealed) =>
    sealed ? exportWords.certificate(sealed) : exportWords.uncertified(source());

  /** @param {Choices} choices */
  async function open({ format, rows, visible, guard, bom }) {
    await engine.whole();
    const sealed = await certificate();
    const about = asked(element.read, element.query.sort);
    const types = contract.knownValues['document.type'] ?? [];
    return startExport(engine.session, {
      format,
      query: query(),
      rows: await idsOf(rows),
      columns: visible ? [...element.columns] : [],
      titles:
        format === 'ics'
          ? Object.fromEntries([
              ['calendar', exportWords.calendar(source())],
              ...types.map((type) => [type, label('documentType', type)]),
            ])
          : words.users.columns,
      guard,
      bom,
      certificate: `${sentence(sealed)}; ${exportWords.asked(about)}`,
      certificateJson: sealed,
      words: about,
      source: host,
    });
  }

  /** @param {Choices} choices  @returns {Promise<string>} what became of it */
  async function write(choices) {
    const out = await open(choices);
    const parts = [];
    let { users, done, vanished, records } = out.status();
    menu().writing = { users, done };
    for await (const piece of calmly(out)) {
      if (stopped) return exportWords.stopped;
      // A Blob need not stay in the page's own memory.
      parts.push(new Blob([piece]));
      ({ users, done, vanished, records } = out.status());
      menu().writing = { users, done };
    }
    const { format } = choices;
    if (format === 'ics' && records === 0) return exportWords.noRenewals;
    save(parts, exportWords.files[format](new Date().toISOString().slice(0, 10)));
    const saved = exportWords.done[format](records);
    return vanished > 0 ? `${saved} ${exportWords.vanished(vanished)}` : saved;
  }

  element.addEventListener('muster-export', async (event) => {
    if (menu().writing) return;
    stopped = false;
    menu().writing = { users: 1, done: 0 };
    const said = await write(/** @type {CustomEvent} */ (event).detail).catch(
      () => exportWords.failed,
    );
    menu().writing = null;
    menu().said = said;
    announce(said);
  });
  element.addEventListener('muster-stop', () => {
    stopped = true;
  });
  element.addEventListener('muster-link', async () => {
    const done = await copy(location.href);
    const said = done ? exportWords.linked : exportWords.linkFailed;
    menu().said = said;
    announce(said);
  });
  printing(context, element, { query, certificate, sentence });
}
