import { sentName } from './check.js';

/** What is known of a file on its way, and what may be done with it. */

/** @typedef {Muster.UploadItem} Item */

/** States from which a file may be sent. */
export const SENDABLE = new Set(['ready', 'failed', 'cancelled']);

/** @param {Item} item  It is not sent yet, and can be. */
export const isOpen = ({ state, fault }) => state !== 'done' && typed(fault) === null;

/** @param {Muster.UploadFault | null} fault  what of it a choice of the reader does not mend */
export const typed = (fault) => (fault === 'no_type' || fault === 'bad_date' ? null : fault);

/**
 * @param {number} key
 * @param {File} file
 * @param {Partial<Item>} about
 * @returns {Item}
 */
export const itemOf = (key, { name, size }, about) => ({
  ...{
    key,
    name,
    sentName: sentName(name),
    size,
    userId: null,
    match: null,
    type: '',
    completionDate: '',
    halfDate: false,
  },
  ...{ fault: null, sha256: null, same: null, sent: 0, total: size, problem: null },
  ...{ arrival: null, documentId: null, isFleeting: false, state: 'checking' },
  ...about,
});
