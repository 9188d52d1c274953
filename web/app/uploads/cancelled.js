import { uploadWords } from '../../elements/words/upload.js';

/** @param {Muster.UploadItem} item  @returns {string} what is said of a file that was cancelled, and of what was found of it */
export function cancelled({ name, arrival }) {
  const { states, announce } = uploadWords;
  return announce.wrong(name, `${states.cancelled}${arrival ? ` ${states[arrival]}` : ''}`);
}
