import { duration } from '../measures.js';
import { findingColumns } from './findings.js';
import { count, number, size } from './say.js';

const { example, ...before } = findingColumns;

export default {
  title: 'Contract',
  intro:
    'Every answer is checked against the contract while it arrives. These are the departures since the page was opened or the contract was changed.',
  checked: {
    title: 'What was checked',
    answers: 'Answers',
    values: 'Values',
    bytes: 'Bytes',
    time: 'Time',
  },
  size,
  duration,
  /** Over a few milliseconds, clocks of browsers are too coarse to divide by. */
  speed: (/** @type {{ bytes: number, milliseconds: number }} */ { bytes, milliseconds }) =>
    milliseconds < 50 ? '' : `${size((bytes / milliseconds) * 1000)} a second`,
  builtIn: 'built in',
  source: {
    title: 'The contract in use',
    name: (/** @type {string} */ title, /** @type {string} */ version) =>
      `${title || 'A contract without a title'}, version ${version || 'unknown'}`,
    builtIn: 'Built in',
    fromFile: (/** @type {string} */ file) => `From the file ${file}, until this page is reloaded`,
    load: 'Load a contract file',
    hint: (/** @type {number} */ bytes) =>
      `or drop it here: an OpenAPI 3.1 document in JSON, up to ${size(bytes)}. It stays in this page; what was answered so far is asked and judged again.`,
    back: 'Return to the built-in contract',
    stop: 'Stop',
    goOn: 'Judge the rest',
  },
  judging: (/** @type {import('../../contract-source.js').Judging} */ judging) => {
    if (judging.state === 'none') return 'The contract was changed.';
    const { state, done, failed, total } = judging;
    const head = state === 'stopped' ? 'Stopped: ' : '';
    const tail = failed > 0 ? `, ${number(failed)} of them got no answer` : '';
    return `${head}${number(done)} of ${count(total, 'answer')} judged again${tail}`;
  },
  refused: {
    title: (/** @type {string} */ file) => `${file} was refused.`,
    at: 'The place:',
    whole: 'the document as a whole',
    kept: (/** @type {string} */ title) => `“${title}” stays in use.`,
    tooLarge: (/** @type {number} */ bytes, /** @type {number} */ most) =>
      `It is ${size(bytes)} long; a contract may be up to ${size(most)}.`,
    empty: 'It is empty.',
    unreadable: 'The browser cannot read it.',
    notUtf8: 'It is not UTF-8.',
  },
  report: {
    title: (/** @type {number} */ n, /** @type {boolean} */ filtered) =>
      `Save ${filtered ? 'the listed' : 'all'} ${count(n, 'finding')}`,
    formats: { json: 'JSON', markdown: 'Markdown', sarif: 'SARIF' },
    examples: 'With examples',
    without: 'Examples and ids of users are left out: they can be personal.',
    withThem: 'Examples and ids of users will be in the file: they can be personal.',
    saved: (/** @type {string} */ name) => `${name} was saved.`,
  },
  meanings: {
    broken: 'the row or answer could not be used',
    tolerated: 'used, but not as documented',
    new: 'a field, value or status that the contract does not know',
  },
  columns: { ...before, user: 'First seen', example },
  caption: (/** @type {number} */ n, /** @type {number} */ all) =>
    n === all ? count(n, 'finding') : `${number(n)} of ${count(all, 'finding')}`,
  places: (/** @type {number} */ n) => `in ${count(n, 'place')}`,
  unlisted: (/** @type {number} */ n) =>
    `${count(n, 'more place')} counted but not listed: there were too many different ones. The gravest are listed.`,
  user: (/** @type {number} */ id) => `User ${id}`,
  reveal: 'Show the example',
  masked: '••••••',
  status: (/** @type {number} */ status) => `status ${status}`,
  number,
  noMatch: {
    title: 'No finding matches',
    text: 'The filters leave every finding out.',
    dropSeverity: (/** @type {number} */ n) => `Any severity: ${count(n, 'finding')}`,
    dropOperation: (/** @type {number} */ n) => `Any operation: ${count(n, 'finding')}`,
    clear: (/** @type {number} */ n) => `Clear the filters: ${count(n, 'finding')}`,
  },
  empty: {
    title: 'Nothing departs from the contract',
    text: 'Everything the server sent so far is as documented.',
  },
  unused: {
    title: 'Nothing was checked yet',
    text: 'Open the users: every answer is checked as it arrives.',
    link: 'Go to the users',
  },
};
