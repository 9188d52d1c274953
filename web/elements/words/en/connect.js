import { count, number } from './say.js';

/** @type {Record<string, { title: string, text: string }>} */
const sources = {
  sample: {
    title: 'Sample data',
    text: 'Fictional users, answered by a server of your own. Nothing leaves it, and you can change everything.',
  },
  page: {
    title: 'Sample data in this page',
    text: 'Fictional users, answered inside this page. Nothing is sent over the network.',
  },
  gateway: {
    title: 'Gateway',
    text: 'A server of your own that holds the API key and passes the seven operations on. The key never reaches this page.',
  },
  api: {
    title: 'The API, with a key',
    text: 'This page asks the API itself, with a key that you give it.',
  },
  file: {
    title: 'A saved answer',
    text: 'One answer from a file, judged by the contract. Nothing is sent over the network, and nothing else can be asked.',
  },
};

/** @type {Record<string, { title: string, text: string }>} */
const cards = {
  site: {
    title: 'Gateway of this site',
    text: 'On the same address as this page, if there is one.',
  },
  page: { title: 'Sample data', text: 'Fictional users, in this page.' },
  gateway: { title: 'A gateway elsewhere', text: 'By its address; it holds the key.' },
  api: { title: 'The API, with a key', text: 'Straight from this page, where the browser may.' },
  file: { title: 'A saved answer', text: 'From a file, judged by the contract.' },
};

/** @param {string[]} names */
const list = (names) => names.map((name) => `“${name}”`).join(', ');

export default {
  title: 'Connect',
  inUse: 'In use',
  sources,
  base: 'Address',
  upstream: 'Requests go to',
  mode: 'Mode',
  modes: { 'read-write': 'Reading and writing', 'read-only': 'Reading only' },
  contract: 'Contract',
  lastAnswer: 'Last answer',
  noAnswer: 'None yet',
  answer: (/** @type {number} */ status, /** @type {string} */ operation) =>
    `${status} · ${operation}`,
  noReply: (/** @type {string} */ operation) => `no reply · ${operation}`,
  at: (/** @type {string} */ time) => `at ${time}`,
  check: 'Ask now',
  connected: (/** @type {string} */ source) => `Connected: ${source}`,
  key: {
    word: 'Key',
    memory: 'In the memory of this page: a reload forgets it.',
    kept: 'Kept for this tab: closing the tab forgets it.',
    none: 'There is none. Nothing is sent without one.',
    goesTo: (/** @type {string} */ origin) => `It is sent to ${origin} and nowhere else.`,
    forget: 'Forget key',
    forgotten: 'The key is forgotten.',
  },
  storage: {
    word: 'Uploads',
    kept: 'Kept in this browser, until the sample is reset.',
    partly:
      'Kept in this browser, until the sample is reset, but for what it refused to store since this page was loaded, as for lack of space. That is in memory, and a reload forgets it.',
    memory:
      'Kept in memory only: this browser refuses to store anything, or does not answer. A reload forgets them.',
  },
  saved: {
    word: 'File',
    file: (
      /** @type {string} */ name,
      /** @type {string} */ operation,
      /** @type {number} */ status,
    ) => `${name}, judged as ${status} · ${operation}`,
    found: 'Findings',
    counts: (/** @type {Muster.Counts} */ { broken, tolerated, new: fresh }) =>
      `${number(broken)} broken, ${number(tolerated)} tolerated, ${number(fresh)} new`,
    findings: 'See the findings',
    users: 'See the users',
    aged: 'Its users are a directory that is not complete: nobody knows what changed since.',
  },
  policy: 'A host of this site must add the address to its content security policy:',
  doctor: {
    title: 'Permissions',
    text: 'Asks each of the reading operations once and tells what the key may do. What would change something is not tried.',
    examine: 'Check the permissions',
    again: 'Check again',
    columns: ['Permission', 'Operation', 'Result'],
    summary: (/** @type {string[]} */ missing) =>
      missing.length === 0 ? '' : `The key lacks ${list(missing)}.`,
    /** @type {Record<string, (status: number | null) => string>} */
    states: {
      waiting: () => 'asking',
      granted: () => 'granted',
      missing: () => 'missing',
      unclear: (status) => `not clear: ${status ? `answered ${status}` : 'no usable answer'}`,
      shut: (status) => (status ? `not let in: answered ${status}` : 'no answer'),
      untried: () => 'unknown: there was nothing to ask for',
      skipped: () => 'unknown: not tried',
      unused: () => 'unknown until used',
    },
  },
  rate: {
    title: 'Requests',
    used: (/** @type {number} */ used) => `${count(used, 'request')} in the last minute,`,
    left: (/** @type {number} */ left, /** @type {number} */ perMinute) =>
      `${number(left)} left of ${number(perMinute)}`,
    held: (/** @type {number} */ seconds) =>
      `The server asked to wait: ${count(seconds, 'second')} left.`,
  },
  choose: {
    title: 'Another source',
    hint: 'What the present source gave is dropped from this page when you change it.',
    cardOf: (/** @type {string} */ kind, /** @type {string} */ site) =>
      kind === 'site' && site === 'sample'
        ? {
            title: 'Sample data of this site',
            text: 'Fictional users, from the server of this page.',
          }
        : cards[kind],
    go: {
      site: 'Use it',
      page: 'Use the sample data',
      gateway: 'Connect',
      api: 'Connect with this key',
      file: 'Open and judge',
    },
    /** @param {string} site  @returns {string} */
    site: (site) =>
      site === 'sample' || site === 'gateway'
        ? 'The source that this site was set up with.'
        : 'This is asked whether it is a gateway:',
    page: 'Users, documents and faults to try everything with. Uploads stay in this browser.',
    base: 'Address of its API',
    baseHint: 'https://gateway.example.com/api',
    caller: 'Your name',
    secret: 'Secret of callers',
    optional: '(if it asks)',
    gatewayHint:
      'It must allow pages of this site to read its answers (CORS). Name and secret are sent to it as HTTP Basic and stay in the memory of this page.',
    callerGoesTo: (/** @type {string} */ origin) =>
      `Name and secret will be sent to ${origin} and nowhere else.`,
    region: 'Region',
    key: 'API key',
    goesTo: (/** @type {string} */ origin) => `The key will be sent to ${origin} and nowhere else.`,
    keep: 'Keep for this tab',
    keepHint: 'Otherwise a reload forgets it.',
    cors: 'The browser may refuse: the API has to allow pages of other sites to read its answers (CORS). If it does not, use a gateway, which asks in the place of the browser and keeps the key on its server.',
    writes: 'Allow uploads and deletes',
    writesHint: 'Otherwise this page only reads.',
    noWrites: 'This site only reads, whatever the source.',
    file: 'File',
    operation: 'Operation',
    status: 'Status',
    fileHint:
      'The body of an answer as it was saved, with the status it came with. It does not leave this page.',
    refusals: {
      noBase: 'The address is missing.',
      badBase:
        'This is no address for an API: it must be a whole one that begins with https://, or with http:// where it leads to this machine, without user, ? and #.',
      badCaller: 'A name has no colon.',
      noKey: 'The key is missing.',
      badKey: 'A key has only letters, digits and signs, without spaces or line breaks.',
      noFile: 'No file is chosen.',
      badStatus: 'A status is a number from 100 to 599.',
      noGateway: (/** @type {string} */ address) =>
        `No gateway answers at ${address}. ./scripts/start runs one; it can also be given by its address.`,
      failed:
        'This did not work: part of this page could not be loaded. Check the connection, then try again.',
    },
  },
  sample: {
    title: 'Make the sample misbehave',
    text: 'See what Muster does when the API refuses, is slow, or drifts from its contract. A switch holds for the number of answers you give it.',
    operation: 'Operation',
    answer: 'Make it answer',
    times: 'Times',
    always: 'always',
    right: 'the right answer',
    set: 'Switch on',
    active: 'Switched on',
    none: 'The sample answers as documented.',
    left: (/** @type {number | null} */ times) =>
      times === null ? 'until switched off' : `${times} ×`,
    off: (/** @type {string} */ operation) => `Switch off for ${operation}`,
    offShort: 'Off',
    reset: 'Reset the sample data',
    resetHint:
      'Removes what was uploaded, brings back what was deleted, and switches everything off.',
    done: 'The sample data is as new.',
    failed: 'The sample did not take that.',
  },
};
