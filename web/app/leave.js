import { define } from '../elements/define.js';
import { MusterLeave } from '../elements/leave.js';

define({ 'muster-leave': MusterLeave });

/** @type {Promise<boolean> | null} */
let asking = null;

/**
 * @param {number} files  that are not there yet
 * @param {{ lost?: boolean }} [how]  `lost`: they are not kept
 * @returns {Promise<boolean>} whether the page may be left; asked once, however often it is tried
 */
export async function mayLeave(files, { lost = false } = {}) {
  if (files === 0) return true;
  asking ??= ask(files, lost).finally(() => {
    asking = null;
  });
  return asking;
}

/** @param {number} files  @param {boolean} lost  @returns {Promise<boolean>} */
function ask(files, lost) {
  const element = /** @type {MusterLeave} */ (document.createElement('muster-leave'));
  element.files = files;
  element.lost = lost;
  let leaves = false;
  element.addEventListener('muster-leave', () => {
    leaves = true;
  });
  document.body.append(element);
  return new Promise((resolve) => {
    element.addEventListener('close', () => {
      element.remove();
      resolve(leaves);
    });
  });
}
