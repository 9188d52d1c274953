import { define } from '../../elements/define.js';
import { standingOf } from '../../elements/many/standing.js';
import { MusterMany } from '../../elements/many.js';
import { manyWords } from '../../elements/words/many.js';
import { save } from '../file.js';
import { knownOf } from '../known.js';
import { nowAndThen } from '../now-and-then.js';
import { cancelled } from '../uploads/cancelled.js';
import { uploadForm } from '../uploads/form.js';
import { createQueue } from '../uploads/queue.js';
import { removal } from '../uploads/removal.js';
import { keepContent, sameAs } from '../uploads/same.js';
import { askBeforeLeaving, letLeave } from '../uploads/unsent.js';
import { createMatching } from './matching.js';
import { resultsOf } from './results.js';

define({ 'muster-many': MusterMany });

/** How often what happens by itself is drawn, milliseconds. */
const OFTEN = 100;
/** After these the others would end the same way. */
const HOPELESS = new Set([401, 402, 403, 412]);

/** @typedef {ReturnType<typeof createMany>} Many */

/**
 * Files for many users: matched by their names, looked through, then sent one after the other.
 *
 * @param {import('../controller.js').Context} context
 * @param {{ onOpen: () => void, onClose: () => void, onEnd: () => void }} page
 */
export function createMany(context, page) {
  const { client, config, contract, engine, from, loading, announce, signal } = context;
  const element = /** @type {MusterMany} */ (document.createElement('muster-many'));
  element.slot = 'many';
  element.form = uploadForm(contract);
  const allowed = { extensions: element.form.extensions, maxBytes: config.maxUploadBytes };
  element.maxBytes = allowed.maxBytes;
  /** Whose documents are others than the directory says by now. @type {Set<number>} */
  const changed = new Set();

  const owners = () => queue.items().map(({ match }) => match?.owner ?? null);
  const documentsOf = (/** @type {number | null} */ userId) =>
    owners().find((owner) => owner?.id === userId)?.documents ?? [];

  const queue = createQueue({
    client,
    allowed,
    lane: 'crawl',
    keeps: from.keeps,
    signal,
    known: (userId) => new Set(documentsOf(userId).map(({ id }) => id)),
    // The directory may be as old as the page.
    knowsAll: () => false,
    // Nothing is fetched to compare it: there may be hundreds.
    sameAs: (item, sha256) => sameAs(item, sha256, documentsOf(item.userId), async () => null),
    onChange() {
      if (queue.open() > 0) askBeforeLeaving(queue);
      else letLeave(queue);
      drawSoon(undefined);
    },
    onChecked() {},
    onEnd(item) {
      const { userId, sha256, documentId, sentName, state, problem } = item;
      if (state === 'done' && userId !== null) {
        changed.add(userId);
        const document = { id: Number(documentId), name: sentName };
        if (sha256 && documentId) keepContent(userId, sha256, document);
      }
      if (state === 'cancelled') announce(cancelled(item));
      if (state === 'failed' && problem && isHopeless(problem)) {
        queue.stop();
        element.stopped = true;
      }
    },
    onIdle() {
      const { done, failed } = standingOf(queue.items());
      announce(
        manyWords.ended(
          done,
          failed.map(({ name }) => name),
        ),
      );
      follow();
    },
  });

  function draw() {
    element.items = queue.items();
    element.removed = queue.dropped();
  }

  const drawSoon = nowAndThen(draw, OFTEN);

  /** The directory learns of the documents, after everything that is waited for. */
  async function follow() {
    const ids = [...changed];
    changed.clear();
    for (const id of ids) await client.call('getUser', { id }, { lane: 'crawl' });
    page.onEnd();
  }

  const matching = createMatching({ engine, loading, queue });

  /** Files find their users once everybody is here. */
  async function match() {
    element.known = knownOf(loading.progress()).state;
    if (!(await matching.match())) return;
    draw();
    announce(manyWords.matched(standingOf(queue.items())));
  }

  const removing = removal(queue, announce);

  /** @type {Record<string, (detail: any) => unknown>} */
  const acts = {
    async add({ files }) {
      page.onOpen();
      const added = queue.add(files, () => ({}));
      await match();
      await added;
    },
    edit: ({ keys, part }) => queue.edit(keys, part),
    seek: ({ key, text }) => matching.seek(key, text),
    choose: ({ key, id }) => matching.choose(key, id),
    send({ keys }) {
      element.stopped = false;
      return queue.send(keys);
    },
    stop: queue.stop,
    cancel: ({ key }) => queue.cancel(key),
    look: ({ key }) => queue.look(key),
    ...removing,
    restore() {
      removing.restore();
      // Everybody may have come meanwhile.
      return match();
    },
    save: () =>
      save(
        [resultsOf(queue.items(), allowed.maxBytes)],
        manyWords.csv.file(new Date().toISOString().slice(0, 10)),
      ),
    close: page.onClose,
  };

  element.addEventListener('muster-upload', (event) => {
    event.stopPropagation();
    const { detail } = /** @type {CustomEvent} */ (event);
    acts[detail.act](detail);
    draw();
  });
  match();

  return {
    element,
    match,
    open: queue.open,
  };
}

/** @param {Muster.Problem} problem */
const isHopeless = ({ kind, status, retryAfter }) =>
  kind === 'network' ||
  kind === 'read_only' ||
  HOPELESS.has(Number(status)) ||
  // A server that says when to go on is waited for.
  (status === 429 && retryAfter === null);
