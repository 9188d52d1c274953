import { isEditable, isSendable } from '../upload/states.js';

/**
 * How far the files for many users are.
 *
 * @typedef {'several' | 'none' | 'wrong' | 'likely' | 'certain' | 'unmatched'} Group
 * @typedef {ReturnType<typeof standingOf>} Standing
 */

/** Those that ask something of the reader come first. @type {readonly Group[]} */
export const groups = ['unmatched', 'several', 'none', 'wrong', 'likely', 'certain'];

/** @type {Record<Muster.Match['found'], Group>} */
const groupsOf = {
  ...{ email: 'certain', part: 'likely', name: 'likely', several: 'several', none: 'none' },
};

/** @param {Muster.UploadItem} item  @returns {Group} where it stays, whatever is chosen */
export const groupOf = (item) =>
  isEditable(item) && item.fault && !isSendable(item) && item.arrival === null
    ? 'wrong'
    : item.match
      ? groupsOf[item.match.found]
      : 'unmatched';

/** @param {readonly Muster.UploadItem[]} items */
export function standingOf(items) {
  const count = (/** @type {(item: Muster.UploadItem) => boolean} */ is) => items.filter(is).length;
  const inGroup = Object.fromEntries(
    groups.map((group) => [group, count((item) => groupOf(item) === group)]),
  );
  const open = items.filter(isSendable);
  const ready = open.filter(
    ({ userId, type, state }) => userId !== null && type && state !== 'checking',
  );
  return {
    all: items.length,
    groups: /** @type {Record<Group, number>} */ (inGroup),
    checking: count(({ state }) => state === 'checking'),
    noUser: open.filter(({ userId }) => userId === null).length,
    noType: open.filter(({ userId, type }) => userId !== null && !type).length,
    ready: ready.map(({ key }) => key),
    users: new Set(ready.map(({ userId }) => userId)).size,
    waiting: count(({ state }) => state === 'waiting'),
    busy: count(({ state }) => ['waiting', 'sending', 'looking'].includes(state)),
    done: count(({ state }) => state === 'done'),
    failed: items.filter(({ state }) => state === 'failed' || state === 'cancelled'),
  };
}
