import { readDocuments } from '../../elements/documents/read.js';
import { momentOf } from '../../elements/format/date.js';
import { extensionOf } from './kinds.js';

/**
 * Whether a file whose upload had no answer has arrived: the list of the user tells.
 *
 * @typedef {'arrived' | 'absent' | 'unknown'} Found
 * @typedef {import('../../elements/documents.js').Document} Document
 */

const LIMIT = 50;
/** A server that ignores paging answers the same page for ever. */
const MOST_PAGES = 20;
/** Clocks may differ by so much, milliseconds. */
const SKEW = 600_000;
const DAY = 86_400_000;

/**
 * Reads a user's documents of one type.
 *
 * @param {import('../../api/client.js').Client} client
 * @param {{ userId: number, type: string }} which
 * @param {{ signal?: AbortSignal, lane?: import('../../api/rate.js').Lane }} [how]
 * @returns {Promise<Document[] | null>} null where they cannot be read
 */
export async function listed(client, { userId, type }, how = {}) {
  /** @type {Map<number, Document>} */
  const all = new Map();
  for (let page = 1; page <= MOST_PAGES; page++) {
    const params = { id: userId, type, page, limit: LIMIT };
    const outcome = await client.call('listUserDocuments', params, how);
    if (!outcome.ok) return null;
    const documents = readDocuments(outcome.body, outcome.report.setAside);
    const before = all.size;
    for (const one of documents) all.set(one.id, one);
    if (documents.length + outcome.report.setAsideCount < LIMIT || all.size === before) break;
  }
  return [...all.values()];
}

/**
 * @param {import('../../api/client.js').Client} client
 * @param {object} sent
 * @param {number} sent.userId
 * @param {string} sent.type
 * @param {string} sent.name
 * @param {number} sent.startedAt  when it was sent
 * @param {object} others
 * @param {ReadonlySet<number>} others.before  documents that are known to be others
 * @param {boolean} others.isAll  whether these are all that were there before: then no clock is asked
 * @returns {Promise<{ found: Found, id: number | null }>}
 */
export async function lookFor(client, sent, { before, isAll }) {
  const { type, name, startedAt } = sent;
  const documents = await listed(client, sent);
  if (!documents) return { found: 'unknown', id: null };
  const alike = documents.filter(
    (one) => !before.has(one.id) && one.type === type && isNamed(one.name, name),
  );
  const it = alike.find((one) => isSince(startedAt, one)) ?? (isAll ? alike[0] : undefined);
  return { found: it ? 'arrived' : 'absent', id: it?.id ?? null };
}

/** @param {number} startedAt  @param {Document} one  of which a date alone is all of that day */
function isSince(startedAt, { createdAt }) {
  const created = momentOf(createdAt)?.getTime();
  if (created === undefined) return true;
  const latest = /^\d{4}-\d\d-\d\d$/.test(createdAt.trim()) ? created + DAY : created;
  return latest >= startedAt - SKEW;
}

/** @param {string} theirs  @param {string} ours  A server may leave the extension out. */
function isNamed(theirs, ours) {
  const [filed, sent] = [theirs.toLowerCase(), ours.toLowerCase()];
  return filed === sent || filed === sent.slice(0, -extensionOf(sent).length - 1);
}
