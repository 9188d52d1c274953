/**
 * What goes with every request to the API, whoever sends it: two that differ in it would not be one
 * and the same to a browser.
 *
 * @satisfies {RequestInit}
 */
export const asking = /** @type {const} */ ({
  credentials: 'same-origin',
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
});

export const accept = 'application/json';
