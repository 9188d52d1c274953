import { named } from './named.js';
import { count, size } from './say.js';

export default {
  title: 'Upload documents',
  file: 'Files',
  drop: 'Drop files here, paste a screenshot, or choose files',
  kinds: (/** @type {string[]} */ extensions, /** @type {number} */ bytes) =>
    `${extensions.join(', ')} · up to ${size(bytes)}`,
  size,
  list: 'Files to upload',
  type: 'Type',
  typeOfAll: 'Type of all files',
  chooseType: 'Choose a type',
  date: 'Completed on',
  optional: 'optional',
  send: (/** @type {number} */ n) => (n === 1 ? 'Upload' : `Upload ${count(n, 'file')}`),
  clear: 'Clear what is uploaded',
  remove: 'Remove',
  removeOf: (/** @type {string} */ name) => `Remove ${name}`,
  removed: (/** @type {string[]} */ names) =>
    names.length === 1
      ? `“${names[0]}” was removed.`
      : `${count(names.length, 'file')} were removed.`,
  undo: 'Undo',
  restored: (/** @type {string[]} */ names) =>
    names.length === 1
      ? `“${names[0]}” is here again.`
      : `${count(names.length, 'file')} are here again.`,
  cancel: 'Cancel',
  cancelOf: (/** @type {string} */ name) => `Cancel ${name}`,
  again: 'Send again',
  againOf: (/** @type {string} */ name) => `Send ${name} again`,
  anyway: 'Send again all the same',
  anywayOf: (/** @type {string} */ name) =>
    `Send again all the same: ${name} may then be there twice`,
  look: 'Look again',
  lookOf: (/** @type {string} */ name) => `Look again whether ${name} has arrived`,
  renamed: (/** @type {string} */ name) => `It is sent as “${name}”.`,
  sha256: 'SHA-256',
  screenshot: (/** @type {string} */ moment) => `Screenshot ${moment}`,
  faults: {
    kind: (/** @type {string} */ name) =>
      `“${name}” is not of a kind that can be uploaded. Choose one of the kinds above.`,
    empty: () => 'The file is empty.',
    too_large: (/** @type {string} */ _, /** @type {number} */ bytes) =>
      `The file is too large: up to ${size(bytes)} here.`,
    content: () => 'What is in the file is not what its name says.',
    unreadable: () => 'It cannot be read: a folder, or a file that is not there any more.',
    gone: () =>
      'The file cannot be read any more: it was moved, changed or deleted since it was chosen.',
    no_type: () => 'Choose a type first.',
    bad_date: () => 'The date is not a date.',
  },
  same: {
    chosen: (/** @type {string} */ name) => `The same content as “${name}”, chosen here before.`,
    here: (/** @type {string} */ name) => `The same content is already here, as “${name}”.`,
    named: (/** @type {string} */ name) =>
      `A document named “${name}” is already here, with other content.`,
    unread: (/** @type {string} */ name) =>
      `A document named “${name}” is already here; whether it is the same is not known.`,
  },
  states: {
    checking: 'Checking…',
    ready: 'Ready',
    waiting: 'Waiting',
    sending: (/** @type {number} */ sent, /** @type {number} */ total) =>
      `${size(sent)} of ${size(total)}`,
    answer: 'Sent. Waiting for the server…',
    looking: 'The answer was lost. Looking whether it has arrived…',
    done: 'Uploaded',
    fleeting:
      'This browser did not store it, as for lack of space: it is kept only until this page is closed or reloaded.',
    arrived: 'It has arrived: the answer was lost, but it is in the list.',
    absent:
      'It is not in the list of the server, so it has not arrived. Send it again if you like.',
    late: 'It is not in the list yet and may still come: the whole file was sent, and there was no answer. Look again in a while. Sent again, it may be there twice.',
    unknown:
      'Whether it has arrived is not known: the list cannot be read now. Look again before you send it twice.',
    cancelled: 'Cancelled.',
  },
  announce: {
    added: (/** @type {number} */ n) => `${count(n, 'file')} added.`,
    wrong: (/** @type {string} */ name, /** @type {string} */ why) => `${name}: ${why}`,
    sending: (/** @type {string} */ name) => `Sending ${name}.`,
    done: (/** @type {string} */ name) => `${name} was uploaded.`,
    failed: (/** @type {string} */ name, /** @type {string} */ why) =>
      `${name} was not uploaded: ${why}.`,
    ended: (/** @type {number} */ done, /** @type {string[]} */ failed) =>
      `${count(done, 'file')} uploaded${failed.length > 0 ? `, ${count(failed.length, 'file')} not${named(failed)}` : ''}.`,
  },
  waits: (/** @type {number} */ n) => `${count(n, 'file')} ${n === 1 ? 'is' : 'are'} not sent yet.`,
};
