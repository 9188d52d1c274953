import { fieldsOf } from '../../elements/user/read.js';
import { mayHaveHappened, mayStillHappen } from '../pages/certainty.js';
import { listed, lookFor } from './arrival.js';
import { isReadable } from './check.js';

/**
 * @typedef {Muster.UploadItem} Item
 * @typedef {{ at: number, userId: number, type: string, before: ReadonlySet<number>, isAll: boolean,
 *   isLate: boolean }} Attempt  `isAll`: `before` are all that were there; `isLate`: what was sent
 *   may still come
 */

/**
 * Sends one file, once. Where the answer is lost the list is asked whether it has arrived.
 *
 * @param {object} parts
 * @param {import('../../api/client.js').Client} parts.client
 * @param {import('../../api/rate.js').Lane} [parts.lane]
 * @param {AbortSignal} parts.signal  ends with the app
 * @param {(userId: number) => ReadonlySet<number>} parts.known  documents that are there by now
 * @param {(userId: number) => boolean} parts.knowsAll  whether these are all; else the list is asked
 *   for before a file is sent, so that no older document is taken for it
 * @param {(key: number, part: Partial<Item>) => void} parts.change
 */
export function sender({ client, lane, signal: end, known, knowsAll, change }) {
  /** @type {Map<number, AbortController>} */
  const sending = new Map();
  /** What files from here have become: another of the same name is another one. @type {Set<number>} */
  const own = new Set();
  /**
   * How it was before each was sent, by its key: whatever list is read later may hold it.
   * @type {Map<number, Attempt>}
   */
  const started = new Map();

  /** @param {Item} item */
  async function look(item) {
    const { key, sentName: name, problem } = item;
    const attempt = started.get(key);
    if (!attempt) return;
    change(key, { state: 'looking' });
    const { at: startedAt, before, isAll, ...whose } = attempt;
    const sent = { ...whose, name, startedAt };
    const others = { before: new Set([...before, ...own]), isAll };
    const { found, id } = await lookFor(client, sent, others);
    if (id !== null) own.add(id);
    if (problem && mayStillHappen(problem)) attempt.isLate = true;
    change(key, {
      arrival: found === 'absent' && attempt.isLate ? 'late' : found,
      documentId: id,
      state: found === 'arrived' ? 'done' : problem?.kind === 'aborted' ? 'cancelled' : 'failed',
    });
  }

  /** @param {Item} item  @param {AbortSignal} signal */
  async function begin({ key, type, ...item }, signal) {
    const userId = Number(item.userId);
    const last = started.get(key);
    // What was sent before may still come, and is this file.
    if (last?.isLate && last.userId === userId && last.type === type) return;
    const before = new Set(known(userId));
    let isAll = knowsAll(userId);
    if (!isAll) {
      const there = await listed(client, { userId, type }, { signal, lane });
      for (const { id } of there ?? []) before.add(id);
      isAll = there !== null;
    }
    started.set(key, { at: Date.now(), userId, type, before, isAll, isLate: false });
  }

  /** @param {Item} item  @param {File} file  @param {AbortSignal} signal */
  async function sendOnce(item, file, signal) {
    const { key, userId, type, completionDate, sentName } = item;
    change(key, { state: 'sending', sent: 0, total: file.size });
    if (!(await isReadable(file))) return lose(key);
    await begin(item, signal);
    const named = sentName === file.name ? file : new File([file], sentName, { type: file.type });
    const outcome = await client.upload(
      { id: Number(userId), type, file: named, ...(completionDate && { completionDate }) },
      {
        signal,
        lane,
        onProgress: (sent, total) => change(key, { sent, total }),
      },
    );
    if (outcome.ok) {
      const id = Number(fieldsOf(outcome.body).id);
      own.add(id);
      change(key, { state: 'done', documentId: id });
      return;
    }
    const { problem } = outcome;
    // A browser says the same of a file that went away as of a server that is not there.
    if (problem.kind === 'network' && !problem.sentWhole && !(await isReadable(file))) {
      return lose(key);
    }
    change(key, { problem, state: problem.kind === 'aborted' ? 'cancelled' : 'failed' });
    if (mayHaveHappened(problem) && !end.aborted) await look({ ...item, problem });
  }

  /** @param {number} key  of a file that went away since it was chosen */
  const lose = (key) => change(key, { state: 'failed', fault: 'gone' });

  return {
    /** @param {Item} item  @param {File} file */
    async send(item, file) {
      const { key } = item;
      const controller = new AbortController();
      sending.set(key, controller);
      try {
        await sendOnce(item, file, controller.signal);
      } catch (fault) {
        // Whatever it was, the files behind it must not wait for ever.
        lose(key);
        if (!(fault instanceof DOMException)) reportError(fault);
      }
      sending.delete(key);
    },
    look,
    /** @param {number} key */
    cancel: (key) => sending.get(key)?.abort(),
  };
}
