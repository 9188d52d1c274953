import { isEditable, isUncertain } from '../../elements/upload/states.js';
import { faultOf } from './check.js';
import { digestOf } from './digest.js';
import { isOpen, itemOf, SENDABLE, typed } from './item.js';
import { sender } from './send.js';

/**
 * Files on their way to the API, one after the other. Nothing is sent before it is asked for, and
 * nothing twice unless it is asked for again.
 *
 * @typedef {Muster.UploadItem} Item
 * @typedef {ReturnType<typeof createQueue>} Queue
 */

let keys = 0;

/**
 * @param {object} parts
 * @param {import('../../api/client.js').Client} parts.client
 * @param {{ extensions: string[], maxBytes: number }} parts.allowed
 * @param {AbortSignal} parts.signal  ends with the app: what is here then is let go of
 * @param {import('../../api/rate.js').Lane} [parts.lane]
 * @param {(items: Item[]) => void} parts.onChange
 * @param {(item: Item) => void} parts.onChecked  told of what is known of a file before it is sent
 * @param {(item: Item) => void} parts.onEnd  told how a file ended
 * @param {() => void} [parts.onIdle]  told when nothing is left to send
 * @param {(userId: number) => ReadonlySet<number>} parts.known  documents that were there before
 * @param {(userId: number) => boolean} parts.knowsAll  whether these are all of them
 * @param {(item: Item, sha256: string) => Promise<Item['same']>} parts.sameAs
 * @param {import('../sources/source.js').Source['keeps']} [parts.keeps]
 */
export function createQueue({ client, allowed, lane, signal, onChange, onIdle, ...parts }) {
  /** @type {Item[]} */
  let items = [];
  /** What was left out last, which may come back. @type {Item[]} */
  let dropped = [];
  /** Of both. @type {Map<number, File>} */
  const files = new Map();
  /** What is still being checked. @type {Map<number, Promise<void>>} */
  const checks = new Map();
  const { known, knowsAll } = parts;
  const send = sender({ client, lane, signal, known, knowsAll, change });
  let running = false;
  let checking = Promise.resolve();

  const find = (/** @type {number} */ key) => items.find((item) => item.key === key);

  /** @param {number} key  @param {Partial<Item>} part */
  function change(key, part) {
    if (!find(key)) return;
    items = items.map((item) => (item.key === key ? { ...item, ...part } : item));
    onChange(items);
  }

  /** @param {Item} item  @returns {Promise<void>} */
  async function check({ key }) {
    const file = files.get(key);
    // One that was left out and came back waits for this twice.
    const isUnchecked = () => find(key)?.state === 'checking';
    if (!file || !isUnchecked()) return;
    const fault = await faultOf(file, allowed);
    const sha256 = fault ? null : await digestOf(file).catch(() => null);
    if (!isUnchecked()) return;
    change(key, { state: 'ready', fault, sha256 });
    await compare(key);
    const checked = find(key);
    if (checked) parts.onChecked(checked);
  }

  /** @param {number} key  Whether what is in it is known: chosen before, or filed for that user. */
  async function compare(key) {
    const item = find(key);
    if (!item?.sha256) return;
    const { sha256, userId } = item;
    const earlier = items.find((one) => one.key < key && one.sha256 === sha256);
    /** @type {Item['same']} */
    let same = earlier ? { where: 'chosen', name: earlier.name } : null;
    if (!same && userId !== null) same = await parts.sameAs(item, sha256).catch(() => null);
    if (find(key)?.userId === userId) change(key, { same });
  }

  async function run() {
    if (running) return;
    running = true;
    for (;;) {
      // One after the other: what is being sent could be taken for what is looked for.
      const next = items.find(({ state }) => state === 'waiting' || state === 'looking');
      if (!next) break;
      if (next.state === 'looking') await send.look(next);
      else await send.send(next, /** @type {File} */ (files.get(next.key)));
      const { documentId = null } = find(next.key) ?? {};
      if (documentId !== null && (await parts.keeps?.(documentId)) === 'memory') {
        change(next.key, { isFleeting: true });
      }
      const ended = find(next.key);
      if (ended) parts.onEnd(ended);
    }
    running = false;
    onIdle?.();
  }

  /** @param {Item[]} some  One at a time: each is read whole. */
  function checkAll(some) {
    for (const item of some) {
      checking = checking.then(() => check(item));
      checks.set(item.key, checking);
    }
    return checking;
  }

  /** @param {Item[]} some  What has the same content as one of these is told anew. */
  function compareWith(some) {
    const sums = new Set(some.flatMap(({ sha256 }) => sha256 ?? []));
    for (const { key, sha256, state } of items) {
      if (sha256 && sums.has(sha256) && state !== 'done') compare(key);
    }
  }

  /** @param {(item: Item) => boolean} isLeftOut */
  function drop(isLeftOut) {
    for (const { key } of dropped) files.delete(key);
    dropped = items.filter(isLeftOut);
    items = items.filter((item) => !isLeftOut(item));
    onChange(items);
    compareWith(dropped);
  }

  // What is being sent by then goes on: broken off, it might be there or not.
  signal.addEventListener('abort', () => {
    items = [];
    dropped = [];
    files.clear();
    onChange(items);
  });

  return {
    items: () => items,
    /** @returns {number} how many files are not there yet: they wait, are on their way or failed */
    open: () => items.filter(isOpen).length,

    /**
     * @param {readonly File[]} added
     * @param {(file: File) => Partial<Item>} about  what is known of each
     * @returns {Promise<void>} done when all are checked
     */
    async add(added, about) {
      const made = added.map((file) => {
        keys += 1;
        files.set(keys, file);
        return itemOf(keys, file, about(file));
      });
      items = [...items, ...made];
      onChange(items);
      await checkAll(made);
    },

    /** @param {number[]} which  @param {Partial<Item>} part */
    edit(which, part) {
      items = items.map((item) =>
        which.includes(item.key) && isEditable(item)
          ? { ...item, ...part, fault: typed(item.fault) }
          : item,
      );
      onChange(items);
    },

    compare,

    drop,

    /** What was left out last. */
    dropped: () => dropped,

    /** Takes back what was left out last. */
    restore() {
      const back = dropped;
      dropped = [];
      items = [...items, ...back].sort((a, b) => a.key - b.key);
      onChange(items);
      checkAll(back.filter(({ state }) => state === 'checking'));
      compareWith(back);
    },

    /** @param {number[]} which  @returns {Promise<unknown>} done when all is known of them */
    checked: (which) => Promise.all(which.map((key) => checks.get(key))),

    /** @param {number[]} which  those that can be sent are sent; the others say why not */
    async send(which) {
      items = items.map((item) => {
        const may = which.includes(item.key) && SENDABLE.has(item.state);
        // Before it is sent twice the list must have been looked at.
        if (!may || item.arrival === 'unknown' || item.userId === null) return item;
        const fault = typed(item.fault) ?? lacking(item);
        return {
          ...item,
          fault,
          ...(!fault && { state: 'waiting', problem: null, arrival: null }),
        };
      });
      onChange(items);
      await run();
    },

    /** @param {number} key */
    cancel(key) {
      const item = find(key);
      if (item?.state !== 'waiting') return send.cancel(key);
      change(key, { state: 'cancelled' });
      parts.onEnd({ ...item, state: 'cancelled' });
    },

    /** What waits for its turn is not sent; what is being sent goes on. */
    stop() {
      items = items.map((item) =>
        item.state === 'waiting' ? { ...item, state: 'cancelled' } : item,
      );
      onChange(items);
    },

    /** @param {number} key  Whether it has arrived is asked once more. */
    async look(key) {
      const item = find(key);
      if (!item || item.state === 'looking' || !isUncertain(item)) return;
      change(key, { state: 'looking' });
      await run();
    },
  };
}

/** @param {Item} item  @returns {Muster.UploadFault | null} what the reader must choose yet */
function lacking({ type, halfDate }) {
  if (!type) return 'no_type';
  return halfDate ? 'bad_date' : null;
}
