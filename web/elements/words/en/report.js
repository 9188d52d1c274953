import { findingColumns } from './findings.js';
import { count, number, size } from './say.js';

const { severity, example, ...between } = findingColumns;

export default {
  title: 'Departures from the contract',
  against: (
    /** @type {string} */ title,
    /** @type {string} */ version,
    /** @type {string} */ origin,
  ) => `Judged by ${title}, version ${version} (${origin}).`,
  checked: (
    /** @type {Muster.Findings} */ { answers, bytes, values, counts, patterns },
    /** @type {number} */ listed,
  ) =>
    `${count(answers, 'answer')}, ${count(values, 'value')} and ${size(bytes)} checked: ` +
    `${number(counts.broken)} broken, ${number(counts.tolerated)} tolerated, ${number(counts.new)} new. ` +
    `${number(listed)} of ${count(patterns.length, 'finding')} ${listed === 1 ? 'is' : 'are'} listed.`,
  columns: { severity, code: 'Code', ...between, pointer: 'First at', user: 'User', example },
  withoutExamples: 'Examples and ids of users are left out: they can be personal.',
  withExamples: 'Examples and ids of users are in this report: they can be personal.',
  none: 'No finding.',
  answer: {
    /** A line of the command line's text. */
    first: (/** @type {number} */ times, /** @type {string} */ pointer) =>
      times === 1 ? `at ${pointer}` : `${number(times)} times, first at ${pointer}`,
    summary: (/** @type {Muster.Report} */ { operation, status, counts, values, bytes }) =>
      `${operation} ${status}: ${number(counts.broken)} broken, ${number(counts.tolerated)} tolerated, ` +
      `${number(counts.new)} new in ${count(values, 'value')}, ${size(bytes)}`,
    unlisted: (/** @type {number} */ n) => `${count(n, 'more place')} not listed`,
  },
};
