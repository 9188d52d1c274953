import { count, number } from './say.js';

/** @type {Record<Muster.Severity, string>} */
const severities = { broken: 'broken', tolerated: 'tolerated', new: 'new' };

/** @typedef {'en' | 'de'} Language */

export default {
  /** That of these words, and another one in its own. */
  lang: /** @type {Language} */ ('en'),
  other: { lang: /** @type {Language} */ ('de'), short: 'DE', name: 'Deutsch' },
  name: 'Muster',
  skip: 'Skip to the content',
  navigation: 'Main',
  contract: 'Contract',
  source: {
    sample: 'Sample data',
    page: 'Sample data in this page',
    gateway: 'Gateway',
  },
  readOnly: 'read only',
  severities,
  badge: {
    clean: 'no findings',
    count: number,
    title: (/** @type {number} */ answers) => `${count(answers, 'answer')} checked`,
  },
  theme: { dark: 'Switch to the dark theme', light: 'Switch to the light theme' },
  titles: {
    users: 'Users',
    user: 'User',
    documents: 'Documents',
    insights: 'Insights',
    contract: 'Contract',
    connect: 'Connect',
    unknown: 'Page not found',
  },
  faults: {
    title: 'Part of the address makes no sense and was left out:',
    fault: (/** @type {string} */ name, /** @type {string} */ value) => `${name} “${value}”`,
  },
  loading: 'Loading',
  waiting: (/** @type {number | null} */ status, /** @type {number} */ seconds) =>
    `${status ? `The server answered ${status}.` : 'The server could not be reached.'} Trying again in ${count(seconds, 'second')}.`,
  asOf: (/** @type {string} */ source, /** @type {string} */ time) => `${source} · as of ${time}`,
  close: 'Close',
  keys: 'Keys',
  network: {
    title: 'The server cannot be reached',
    meaning:
      'No answer came: the network is down, the address is wrong, or the connection was closed.',
    next: 'Check the connection, then try again.',
  },
  start: {
    lost: {
      title: 'Muster has stopped',
      text: (/** @type {string} */ fault) =>
        `There was not enough memory, or the part of Muster that checks every answer met a mistake of its own (${fault}). Nothing was sent or changed by that. Load this page anew.`,
    },
  },
};
