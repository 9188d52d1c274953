import { define } from '../elements/define.js';
import { MusterLeave } from '../elements/leave.js';

define({ 'muster-leave': MusterLeave });

/** @type {Promise<boolean> | null} */
let asking = null;

/**
 * @param {number} files  that were not sent
 * @returns {Promise<boolean>} whether the page may be left; asked once, however often it is tried
 */
export async function mayLeave(files) {
  if (files === 0) return true;
  asking ??= ask(files).finally(() => {
    asking = null;
  });
  return asking;
}

/** @param {number} files  @returns {Promise<boolean>} */
function ask(files) {
  const element = /** @type {MusterLeave} */ (document.createElement('muster-leave'));
  element.files = files;
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
