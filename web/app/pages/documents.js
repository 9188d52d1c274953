import { define } from '../../elements/define.js';
import { MusterDelete } from '../../elements/delete.js';
import { readDocuments } from '../../elements/documents/read.js';
import { MusterDocuments } from '../../elements/documents.js';
import { MusterMark } from '../../elements/mark.js';
import { MusterPreview } from '../../elements/preview.js';
import { MusterProblem } from '../../elements/problem.js';
import { MusterSearch } from '../../elements/search.js';
import { MusterUpload } from '../../elements/upload.js';
import { userWords } from '../../elements/words/user.js';
import { createLoads } from '../loads.js';
import { deletion } from '../person/deletion.js';
import { documentFiles } from '../person/files.js';
import { documentQuery, documentView } from '../queries.js';
import { formatRoute } from '../routes.js';
import { uploadForm } from '../uploads/form.js';
import { uploads } from './uploads.js';

define({
  'muster-delete': MusterDelete,
  'muster-documents': MusterDocuments,
  'muster-mark': MusterMark,
  'muster-preview': MusterPreview,
  'muster-problem': MusterProblem,
  'muster-search': MusterSearch,
  'muster-upload': MusterUpload,
});

/** @typedef {import('../../elements/documents.js').Document} Document */

/**
 * The documents of one user: list, download, delete; uploads beside them.
 *
 * @param {import('../controller.js').Context} context
 * @param {{ onChange: (user: Muster.Outcome) => void, onList: () => void }} owner told of the user
 *   when a document was added or deleted, and when the list arrived
 */
export function documentsPart(context, { onChange, onList }) {
  const { client, config, contract, navigate } = context;
  const element = /** @type {import('../../elements/documents.js').MusterDocuments} */ (
    document.createElement('muster-documents')
  );
  const loads = createLoads((slow) => {
    element.busy = slow;
  });
  const { listUserDocuments } = /** @type {Partial<Muster.Description['operations']>} */ (
    contract.operations
  );
  const parameters = listUserDocuments?.parameters ?? [];
  element.types = parameters.find(({ name }) => name === 'type')?.values ?? [];
  element.form = uploadForm(contract);
  element.maxBytes = config.maxUploadBytes;
  element.mode = config.mode;
  element.source = context.source;
  /** @type {Muster.UserId} */
  let userId = 0;
  let shownPage = 0;
  /** What “try again” repeats. */
  /** @type {() => Promise<void>} */
  let again = load;
  /** All documents, as far as is known, while the list is narrowed too. @type {Document[] | null} */
  let known = null;
  /** Every document that was in a list. @type {Set<number>} */
  const seen = new Set();

  async function load() {
    again = load;
    const { q, type, page, size } = element.query;
    const filter = { ...(q && { q }), ...(type && { type }) };
    const params = { id: userId, page, limit: size, ...filter };
    const outcome = await loads.run((signal) =>
      client.call('listUserDocuments', params, { signal }),
    );
    if (!outcome) return;
    element.problem = outcome.ok ? null : outcome.problem;
    if (!outcome.ok) return;
    const usable = readDocuments(outcome.body, outcome.report.setAside);
    element.repeated = page > shownPage && shownPage > 0 && same(usable, element.documents ?? []);
    element.documents = usable;
    for (const { id } of usable) seen.add(id);
    known = filed() ?? (known && joined(known, usable));
    element.findings = outcome.report.findings;
    element.setAside = outcome.report.setAsideCount;
    element.at = new Date();
    shownPage = page;
    onList();
  }

  /** @returns {Document[] | null} all documents, where the list on screen holds them */
  function filed() {
    const { documents, query } = element;
    const { q, type, page, size } = query;
    if (!documents || q || type || page > 1 || documents.length >= size) return null;
    return documents;
  }

  async function changed() {
    // The directory follows also where the page is left before: this is no load of the page.
    const asked = client.call('getUser', { id: userId });
    await load();
    onChange(await asked);
  }

  const remove = deletion(context, element, {
    userId: () => userId,
    load,
    isWhole: () => filed() !== null,
    onGone(one) {
      known = known?.filter(({ id }) => id !== one.id) ?? null;
      return changed();
    },
    onRefused(one, problem) {
      again = () => remove(one);
      element.problem = problem;
    },
  });

  const files = documentFiles(context, element, () => userId);
  const sending = uploads(context, {
    element,
    userId: () => userId,
    seen,
    whole: filed,
    fetchFile: files.quietly,
    onArrived: changed,
  });
  const on = (/** @type {string} */ type, /** @type {(detail: any) => void} */ act) =>
    element.addEventListener(type, (event) => {
      event.stopPropagation();
      act(/** @type {CustomEvent} */ (event).detail);
    });
  on('muster-filter', ({ typing = false, ...change }) => {
    const view = documentView({ ...element.query, ...change });
    navigate(formatRoute(context.path(), view), { replace: typing, stay: true });
  });
  on('muster-enter', (q) =>
    navigate(formatRoute(context.path(), documentView({ ...element.query, q, page: 1 })), {
      stay: true,
    }),
  );
  on('muster-retry', () => again());
  on('muster-upload', sending.act);
  /** @param {(one: Document) => Promise<void>} act */
  const withFile = (act) => (/** @type {Document} */ one) => {
    again = () => act(one);
    return act(one);
  };
  on('muster-download', withFile(files.download));
  on('muster-view', withFile(files.view));
  on('muster-view-close', files.closeView);
  on('muster-delete', remove);

  return {
    element,
    /** @param {number} id  @param {import('../routes.js').View} view */
    show(id, view) {
      userId = id;
      element.done = '';
      sending.see();
      element.query = documentQuery(view, element.types);
      element.owner ||= userWords.nameless(id);
      return load();
    },
    known: () => known,
    open: sending.open,
    unseen: sending.unseen,
    see: sending.see,
    leave: loads.stop,
  };
}

/** @param {Document[]} now  @param {Document[]} before */
const same = (now, before) =>
  now.length > 0 && now.map(({ id }) => id).join() === before.map(({ id }) => id).join();

/** @param {Document[]} all  @param {Document[]} newer  of them, and others */
const joined = (all, newer) => [
  ...all.filter(({ id }) => !newer.some((one) => one.id === id)),
  ...newer,
];
