import { fieldsOf } from '../../elements/user/read.js';
import { mayHaveHappened } from '../pages/certainty.js';
import { listed, lookFor } from './arrival.js';

/** @typedef {Muster.UploadItem} Item */

/**
 * Sends one file, once. Where the answer is lost the list is asked whether it has arrived.
 *
 * @param {object} parts
 * @param {import('../../api/client.js').Client} parts.client
 * @param {import('../../api/rate.js').Lane} [parts.lane]
 * @param {(userId: number) => ReadonlySet<number>} parts.known  documents that were there before
 * @param {(userId: number) => boolean} parts.knowsAll  whether these are all; else the list is asked
 *   for before a file is sent, so that no older document is taken for it
 * @param {(key: number, part: Partial<Item>) => void} parts.change
 */
export function sender({ client, lane, known, knowsAll, change }) {
  /** @type {Map<number, AbortController>} */
  const sending = new Map();
  /** Documents that were uploaded from here: another file of the same name is another one. */
  const own = new Set();
  /** When each was sent last, by its key. @type {Map<number, number>} */
  const started = new Map();
  /** What was filed of its type before, by its key. @type {Map<number, number[]>} */
  const earlier = new Map();

  /** @param {Item} item */
  async function look(item) {
    const { key, type, sentName: name } = item;
    change(key, { state: 'looking' });
    const userId = Number(item.userId);
    const before = new Set([...known(userId), ...own, ...(earlier.get(key) ?? [])]);
    const sent = { userId, type, name, startedAt: started.get(key) ?? 0 };
    const { arrival, id } = await lookFor(client, sent, before);
    if (id !== null) own.add(id);
    const cancelled = item.problem?.kind === 'aborted';
    change(key, {
      arrival,
      documentId: id,
      state: arrival === 'arrived' ? 'done' : cancelled ? 'cancelled' : 'failed',
    });
  }

  /** @param {Item} item  @param {File} file */
  async function send(item, file) {
    const { key, userId, type, completionDate, sentName } = item;
    const controller = new AbortController();
    const { signal } = controller;
    sending.set(key, controller);
    change(key, { state: 'sending', sent: 0, total: file.size });
    if (!knowsAll(Number(userId))) {
      const there = await listed(client, { userId: Number(userId), type }, { signal, lane });
      if (there)
        earlier.set(
          key,
          there.map(({ id }) => id),
        );
    }
    started.set(key, Date.now());
    const named = sentName === file.name ? file : new File([file], sentName, { type: file.type });
    const outcome = await client.upload(
      { id: Number(userId), type, file: named, ...(completionDate && { completionDate }) },
      {
        signal,
        lane,
        onProgress: (sent, total) => change(key, { sent, total }),
      },
    );
    sending.delete(key);
    if (outcome.ok) {
      const id = Number(fieldsOf(outcome.body).id);
      own.add(id);
      change(key, { state: 'done', documentId: id });
      return;
    }
    const { problem } = outcome;
    change(key, { problem, state: problem.kind === 'aborted' ? 'cancelled' : 'failed' });
    if (mayHaveHappened(problem)) await look({ ...item, problem });
  }

  return {
    send,
    look,
    /** @param {number} key */
    cancel: (key) => sending.get(key)?.abort(),
  };
}
