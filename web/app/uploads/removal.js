import { uploadWords } from '../../elements/words/upload.js';

/**
 * Takes files out of a queue, and back.
 *
 * @param {import('./queue.js').Queue} queue
 * @param {(text: string) => void} announce
 */
export function removal(queue, announce) {
  const names = () => queue.dropped().map(({ name }) => name);

  /** @param {(item: Muster.UploadItem) => boolean} isLeftOut */
  function drop(isLeftOut) {
    queue.drop(isLeftOut);
    announce(uploadWords.removed(names()));
  }

  return {
    remove: (/** @type {{ key: number }} */ { key }) => drop((item) => item.key === key),
    clear: () => drop(({ state }) => state === 'done'),
    restore() {
      announce(uploadWords.restored(names()));
      queue.restore();
    },
  };
}
