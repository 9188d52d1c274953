import { pageOf } from '../ingest/pages.js';

/** @import { Contestant } from './contestants.js' */

const PAGE = 50;
const decoder = new TextDecoder();
const encoder = new TextEncoder();
/** Room for one text in UTF-8, where only its length is asked for. */
const room = new Uint8Array(4096);

/** What people wrote: names, address, job title and the names of documents. @param {any} user */
const textsOf = ({ firstName, lastName, email, jobTitle, documents }) => [
  firstName ?? '',
  lastName ?? '',
  email,
  jobTitle,
  ...documents.flatMap((/** @type {any} */ page) =>
    page.data.map((/** @type {any} */ document) => document.name),
  ),
];

/** @param {any} user */
const bytesOfText = (user) =>
  textsOf(user).reduce((sum, text) => sum + encoder.encodeInto(text, room).written, 0);

/**
 * Gives a contestant so many synthetic users, the same ones each time; a page is dropped before
 * the next one is made.
 *
 * @param {Contestant} contestant
 * @param {number} users a multiple of 50
 * @returns bytes of the users' own text, in UTF-8
 */
export function load(contestant, users) {
  let text = 0;
  for (let page = 1; page <= users / PAGE; page += 1) {
    const bytes = pageOf(page, users);
    contestant.take?.(bytes);
    for (const user of JSON.parse(decoder.decode(bytes)).data) {
      contestant.put?.(user);
      text += bytesOfText(user);
    }
  }
  contestant.ready?.();
  return text;
}
