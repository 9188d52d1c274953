import { named } from './named.js';
import { count, number } from './say.js';

/** @typedef {import('../../many/standing.js').Standing} Standing */

const files = (/** @type {number} */ n) => count(n, 'file');

export default {
  title: 'Upload for many users',
  back: 'Back to the documents',
  text: 'Each file is matched to the user whose e-mail, else whose name, is in the name of the file. Nothing is sent before you have looked through the list.',
  drop: 'Drop a folder or files here, or choose files',
  folder: 'Choose a folder',
  files: 'Files for many users',
  list: 'Files and their users',
  columns: ['File', 'User', 'Type', 'Completed on', ''],
  known: {
    server:
      'The users are not loaded, so nobody can be matched yet. Files may be chosen meanwhile.',
    loading: 'The users are being loaded. Files are matched once everybody is here.',
    complete: '',
    incomplete:
      'Not all users could be loaded: the user of a file may be missing, and the only one of a name may not be the only one.',
  },
  groups: {
    unmatched: 'Not matched yet',
    several: 'Several users fit',
    none: 'No user found',
    wrong: 'Cannot be sent',
    likely: 'Likely',
    certain: 'Certain',
  },
  found: {
    email: 'Certain: the e-mail in the file name',
    part: 'Likely: the end of what may be an e-mail in the file name',
    name: 'Likely: the only user of this name',
    several: (/** @type {number} */ n) => `${number(n)} users fit: choose one`,
    none: 'No user found: choose one, or remove the file',
    near: 'No user found; these come near',
    chosen: 'Chosen by you',
    unmatched: 'Not matched yet',
  },
  choose: 'Choose a user',
  chooseOf: (/** @type {string} */ file) => `User of ${file}`,
  seek: 'Search users',
  seekOf: (/** @type {string} */ file) => `Search a user for ${file}`,
  other: 'Other user…',
  otherOf: (/** @type {string} */ file) => `Other user for ${file}`,
  left: 'left',
  typeOfAll: 'Type of all files',
  dateOfAll: 'Completed on, of all files',
  send: (/** @type {Standing} */ { ready, users }) =>
    ready.length === 0 ? 'Upload' : `Upload ${files(ready.length)} for ${count(users, 'user')}`,
  lacks: (/** @type {Standing} */ { checking, noUser, noType }) =>
    [
      checking > 0 && `${files(checking)} still being checked.`,
      noUser > 0 && `${files(noUser)} without a user ${noUser === 1 ? 'stays' : 'stay'} here.`,
      noType > 0 && `${files(noType)} still ${noType === 1 ? 'needs' : 'need'} a type.`,
    ]
      .filter(Boolean)
      .join(' '),
  stop: 'Stop after this file',
  stopped:
    'Stopped: the files that were left would have ended the same way. They can be sent again.',
  progress: (/** @type {Standing} */ { done, failed, busy }) =>
    `${files(done)} uploaded${failed.length > 0 ? `, ${number(failed.length)} not` : ''}${busy > 0 ? `, ${number(busy)} to go` : ''}`,
  clear: 'Clear what is uploaded',
  save: 'Save the results (CSV)',
  matched: (/** @type {Standing} */ { all, groups }) =>
    `${files(all)}: ${number(groups.certain)} certain, ${number(groups.likely)} likely, ${number(groups.several)} to choose, ${number(groups.none)} without a user.`,
  ended: (/** @type {number} */ done, /** @type {string[]} */ failed) =>
    `${files(done)} uploaded${failed.length > 0 ? `, ${number(failed.length)} not${named(failed)}` : ''}.`,
  csv: {
    file: (/** @type {string} */ day) => `uploads-${day}.csv`,
    columns: {
      file: 'File',
      userId: 'User ID',
      email: 'E-mail',
      type: 'Type',
      result: 'Result',
      documentId: 'Document ID',
      message: 'Message',
    },
    results: {
      done: 'uploaded',
      failed: 'failed',
      cancelled: 'cancelled',
      unknown: 'not known',
      unsent: 'not sent',
    },
    noUser: 'No user was chosen.',
  },
};
