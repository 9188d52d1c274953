import { sentenceOf } from '../../elements/problem.js';
import { isUncertain } from '../../elements/upload/states.js';
import { uploadWords } from '../../elements/words/upload.js';
import { cancelled } from '../uploads/cancelled.js';
import { namedLike } from '../uploads/named.js';
import { createQueue } from '../uploads/queue.js';
import { removal } from '../uploads/removal.js';
import { keepContent, sameAs } from '../uploads/same.js';
import { together } from '../uploads/together.js';
import { askBeforeLeaving, letLeave } from '../uploads/unsent.js';

/** @typedef {import('../../elements/documents.js').Document} Document */

/** Of so many files is said what they lack, the others say it on the page. */
const TOLD = 3;

/** @param {Muster.UploadItem[]} items */
const namesOf = (items) => items.map(({ name }) => name).join(', ');

/**
 * The files that are to become documents of one user.
 *
 * @param {import('../controller.js').Context} context
 * @param {object} parts
 * @param {import('../../elements/documents.js').MusterDocuments} parts.element
 * @param {() => number} parts.userId
 * @param {ReadonlySet<number>} parts.seen  documents that were in a list
 * @param {() => Document[] | null} parts.whole  all documents, where the list on screen holds them
 * @param {(one: Document) => Promise<Blob | null>} parts.fetchFile
 * @param {() => Promise<void>} parts.onArrived
 */
export function uploads({ client, config, from, signal, ...context }, parts) {
  const announce = together(context.announce);
  const { element, userId, seen, whole, fetchFile, onArrived } = parts;
  let done = 0;
  /** @type {string[]} */
  let failed = [];
  /** Files that failed while another page was on screen, by their keys. @type {Set<number>} */
  const unseen = new Set();

  /** @param {Muster.UploadItem} item */
  function tell(item) {
    const { name, fault, arrival, problem, state } = item;
    const { faults, states, announce: say } = uploadWords;
    const why = fault ? faults[fault](name, config.maxUploadBytes) : '';
    // Most name the file themselves.
    if (fault) announce(why.includes(name) ? why : say.wrong(name, why));
    else if (state === 'cancelled') announce(cancelled(item));
    else if (arrival && isUncertain(item)) announce(say.wrong(name, states[arrival]));
    else if (problem && problem.kind !== 'aborted') {
      announce(say.failed(name, sentenceOf(problem).title));
    }
  }

  const queue = createQueue({
    client,
    signal,
    allowed: { extensions: element.form.extensions, maxBytes: config.maxUploadBytes },
    keeps: from.keeps,
    known: () => seen,
    knowsAll: () => whole() !== null,
    sameAs: async (item, sha256) =>
      sameAs(item, sha256, whole() ?? (await namedLike(client, item)), fetchFile),
    onChange(items) {
      element.uploads = items;
      element.removed = queue.dropped();
      if (queue.open() > 0) askBeforeLeaving(queue);
      else letLeave(queue);
    },
    onChecked: tell,
    onEnd(item) {
      if (item.state !== 'done') {
        failed.push(item.name);
        if (!element.isConnected) unseen.add(item.key);
        return tell(item);
      }
      done += 1;
      const { announce: say, states } = uploadWords;
      const told = say.done(item.sentName);
      announce(item.isFleeting ? `${told} ${states.fleeting}` : told);
      if (item.sha256 && item.documentId) {
        const document = { id: item.documentId, name: item.sentName };
        keepContent(Number(item.userId), item.sha256, document);
      }
      onArrived();
    },
    onIdle() {
      if (done + failed.length > 1) announce(uploadWords.announce.ended(done, failed));
      done = 0;
      failed = [];
    },
  });

  /** @type {Record<string, (detail: any) => unknown>} */
  const acts = {
    async add({ files }) {
      announce(uploadWords.announce.added(files.length));
      await queue.add(files, () => ({ userId: userId() }));
    },
    edit: ({ keys, part }) => queue.edit(keys, part),
    async send({ keys }) {
      await queue.checked(keys);
      const sending = queue.send(keys);
      const asked = queue.items().filter(({ key }) => keys.includes(key));
      const going = asked.filter(({ state }) => state === 'waiting' || state === 'sending');
      if (going.length > 0) announce(uploadWords.announce.sending(namesOf(going)));
      for (const wrong of asked.filter(({ fault }) => fault).slice(0, TOLD)) tell(wrong);
      await sending;
    },
    cancel: ({ key }) => queue.cancel(key),
    look: ({ key }) => queue.look(key),
    ...removal(queue, announce),
  };

  return {
    /** @param {{ act: string }} detail */
    act: (detail) => acts[detail.act](detail),
    open: queue.open,
    /** @returns {number} files of which nobody saw that they failed */
    unseen: () => unseen.size,
    see: () => unseen.clear(),
  };
}
