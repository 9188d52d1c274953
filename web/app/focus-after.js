import { isInSight } from '../elements/in-sight.js';

/**
 * What gets the focus once a page is drawn: on another page the link that led away from it, where who
 * comes back sees it, else its title; on the same one, where the focus is out of sight, what is listed
 * or the first row that is in sight.
 *
 * @param {HTMLElement | DocumentFragment} root  of the page
 * @param {boolean} isAnother
 * @param {string} left  the address before, without its query
 * @returns {HTMLElement | null | undefined}
 */
export function focusAfter(root, isAnother, left) {
  const inSight = (/** @type {string} */ what) =>
    /** @type {HTMLElement[]} */ ([...root.querySelectorAll(what)]).find(isInSight);
  if (isAnother) {
    return inSight(`:is(th, td) a[href="${CSS.escape(left)}"]`) ?? root.querySelector('h1');
  }
  let { activeElement: has } = /** @type {ShadowRoot} */ (root);
  while (has?.shadowRoot?.activeElement) has = has.shadowRoot.activeElement;
  // A title that is only said is where it is on purpose.
  if (!has || has.localName === 'h1' || isInSight(has)) return null;
  return inSight('#listed') ?? inSight('tbody :is(th, td) a');
}
