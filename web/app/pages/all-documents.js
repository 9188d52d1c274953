import { MusterAllDocuments } from '../../elements/all-documents.js';
import { define } from '../../elements/define.js';
import { MusterProblem } from '../../elements/problem.js';
import { MusterSearch } from '../../elements/search.js';
import { allDocumentsWords } from '../../elements/words/all-documents.js';
import { words } from '../../elements/words/words.js';
import { createDirectory } from '../directory.js';
import { mayLeave } from '../leave.js';
import { listen } from '../listen.js';
import { manyLater } from '../many/later.js';
import { formatRoute } from '../routes.js';
import { chosen, mended, without } from '../users/edits.js';
import { entered } from '../users/enter.js';
import { typingInto } from '../users/typing.js';

define({
  'muster-all-documents': MusterAllDocuments,
  'muster-problem': MusterProblem,
  'muster-search': MusterSearch,
});

/** @typedef {Partial<import('../../elements/all-documents.js').Query>} Change */

/** @param {import('../controller.js').Context} context  The documents of everybody. */
export function allDocumentsPage(context) {
  const { engine, navigate, announce, config, contract } = context;
  const element = /** @type {import('../../elements/all-documents.js').MusterAllDocuments} */ (
    document.createElement('muster-all-documents')
  );
  element.choices = { doc: contract.knownValues['document.type'] ?? [] };
  const directory = createDirectory(context, element, draw);

  function draw() {
    const { q: text, ...query } = element.query;
    element.listing = engine.documents({ text, ...query });
  }

  // A contract that was loaded in place of the built-in one may lack operations.
  if (config.mode === 'read-write' && 'uploadUserDocument' in contract.operations) {
    element.many = 'closed';
  }
  const many = manyLater(context, element, directory.redraw);

  const tell = () => element.listing && announce(allDocumentsWords.found(element.listing));

  /** @param {Change} [change] */
  const addressOf = (change) => formatRoute('/documents', { ...element.query, ...change });

  /** While a text is typed, the list is ahead of the address. */
  const typing = typingInto((replace) => {
    navigate(addressOf(), { replace, stay: true });
  });

  /** @param {Change} what */
  function change(what) {
    typing.end();
    navigate(addressOf(what));
  }

  /** @param {(listing: Muster.DocumentsView) => Change} edit */
  const edit = (edit) => element.listing && change(edit(element.listing));

  const on = listen(element);
  on('muster-filter', ({ typing: more = false, ...what }) => {
    if (!more) return change(what);
    element.query = { ...element.query, ...what };
    if (element.listing) draw();
    typing.typed();
  });
  on('muster-enter', (q) => {
    const turned = q === element.query.q ? {} : { page: 1 };
    // What is typed over a list that is not here yet is read with it.
    const typed = element.listing && engine.documents({ text: q, size: 1, facets: false });
    change({ q, ...turned, ...(typed && entered(element.query, typed)) });
  });
  on('muster-settle', typing.settle);
  on('muster-term', (choice) => edit((listing) => chosen(listing, choice)));
  on('muster-drop', (term) => edit((listing) => without(listing, term)));
  on('muster-mend', ({ fault, value }) => change(mended(element.query, fault, value)));
  on('muster-clear', () => change({ q: '', filter: '', page: 1 }));
  on('muster-retry', directory.open);
  on('muster-many', many.open);

  return {
    element,
    title: () => [element.query.q && `“${element.query.q}”`, words.app.titles.documents],
    /** @param {import('../routes.js').Route} route */
    async show({ view: { q, filter, sort, page, size } }) {
      element.query = { q, filter, sort, page, size };
      await directory.open();
      tell();
      many.show();
    },
    /** @param {Muster.Progress} progress */
    grows(progress) {
      directory.grows(progress);
      many.grows();
    },
    /** A user that was asked for anew may have other documents now. @param {Muster.Outcome} outcome */
    heard: ({ report }) => report?.operation === 'getUser' && directory.redraw(),
    /** @param {import('../routes.js').Route} to */
    mayLeave: ({ name }) => mayLeave(name === 'documents' ? 0 : many.unsent()),
    unsent: () => many.unsent(),
    leave() {
      typing.end();
      directory.leave();
    },
  };
}
