export default {
  title: 'Connect',
  inUse: 'In use',
  sources: {
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
  },
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
