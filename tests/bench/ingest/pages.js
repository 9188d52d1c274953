import { drawsOf } from '../../../web/sample/people/random.js';
import { person } from './person.js';

const PAGE = 50;
const HEAD = '{"data":[';
const draws = drawsOf('bench of ingest');
const encoder = new TextEncoder();

/** Every code unit beyond ASCII as an escape, as many servers write it. @param {string} json */
const inAscii = (json) =>
  json.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** @param {number} id */
function textOf(id) {
  const json = JSON.stringify(person(draws(id), id));
  return id % 20 === 0 ? inAscii(json) : json;
}

/** An answer of listUsers, the same one each time. @param {number} page  @param {number} total */
export function pageOf(page, total) {
  const users = Array.from({ length: PAGE }, (_, at) => textOf((page - 1) * PAGE + at + 1));
  return encoder.encode(
    `${HEAD}${users.join(',')}],"page":${page},"limit":${PAGE},"total":${total}}`,
  );
}

/** @param {Uint8Array[]} pages */
export const bytesOf = (pages) => pages.reduce((sum, { length }) => sum + length, 0);

/**
 * Answers of listUsers, the same ones each time, of at least so many bytes together.
 *
 * @param {number} bytes
 */
export function pagesOf(bytes) {
  /** @type {Uint8Array[]} */
  const pages = [];
  for (let sum = 0; sum < bytes; sum += pages[pages.length - 1].length) {
    pages.push(pageOf(pages.length + 1, 1_000_000));
  }
  return pages;
}

/**
 * The first of the pages that have so many bytes together.
 *
 * @param {Uint8Array[]} pages
 * @param {number} bytes
 */
export function firstOf(pages, bytes) {
  let sum = 0;
  const end = pages.findIndex(({ length }) => {
    sum += length;
    return sum >= bytes;
  });
  return pages.slice(0, end + 1);
}

/**
 * The users of all pages as one answer, in pieces of one size.
 *
 * @param {Uint8Array[]} pages
 * @param {number} size
 */
export function oneAnswer(pages, size) {
  const tail = encoder.encode('],"page":1,"limit":50,"total":1}');
  const comma = encoder.encode(',');
  const parts = pages.flatMap((page, at) => [
    at === 0 ? encoder.encode(HEAD) : comma,
    page.subarray(HEAD.length, page.lastIndexOf(']'.charCodeAt(0))),
  ]);
  parts.push(tail);
  const whole = new Uint8Array(bytesOf(parts));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return Array.from({ length: Math.ceil(end / size) }, (_, at) =>
    whole.subarray(at * size, (at + 1) * size),
  );
}

/** A page with a user that has no id, and one with a date that is none. */
export function brokenPage() {
  const [whole] = pagesOf(1);
  const page = JSON.parse(new TextDecoder().decode(whole));
  delete page.data[7].id;
  page.data[9].createdAt = 'yesterday';
  return encoder.encode(JSON.stringify(page));
}
