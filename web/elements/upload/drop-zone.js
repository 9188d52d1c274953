import { uploadWords } from '../words/upload.js';

/**
 * Files may be dropped anywhere on the page, where the browser would else leave for them, and
 * pasted.
 *
 * @param {{ over: boolean }} host  told whether files hover over the page
 * @param {(files: File[]) => void} take
 * @param {(transfer: DataTransfer) => Promise<File[]> | File[]} [filesOf]  of what was dropped
 */
export function dropZone(host, take, filesOf = ({ files }) => Array.from(files)) {
  let listening = new AbortController();
  const holdsFiles = (/** @type {DataTransfer | null} */ transfer) =>
    transfer?.types.includes('Files') ?? false;

  /** @param {DragEvent} event */
  function drag(event) {
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    host.over = event.type === 'dragover';
  }

  /** @param {DragEvent} event */
  async function drop(event) {
    const transfer = event.dataTransfer;
    if (!transfer || !holdsFiles(transfer)) return;
    event.preventDefault();
    host.over = false;
    const files = await filesOf(transfer);
    if (files.length > 0) take(files);
  }

  /** @param {ClipboardEvent} event */
  function paste(event) {
    const { clipboardData } = event;
    // What was copied out of a text comes with a picture of it: then the text is meant.
    if (!clipboardData || clipboardData.types.includes('text/plain')) return;
    const files = Array.from(clipboardData.files, named);
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  }

  return {
    listen() {
      listening = new AbortController();
      const { signal } = listening;
      addEventListener('dragover', drag, { signal });
      addEventListener('dragleave', drag, { signal });
      addEventListener('drop', drop, { signal });
      addEventListener('paste', paste, { signal });
    },
    stop: () => listening.abort(),
  };
}

/** @param {File} file  Every screenshot has the same name. */
function named(file) {
  if (!/^image\.\w+$/.test(file.name)) return file;
  const moment = new Date().toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.');
  const extension = file.name.split('.').at(-1);
  return new File([file], `${uploadWords.screenshot(moment)}.${extension}`, { type: file.type });
}
