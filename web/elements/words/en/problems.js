import app from './app.js';
import { size } from './say.js';

/** @typedef {{ title: string, meaning: string, next: string }} Sentence */

/** @param {string} title  @param {string} meaning  @param {string} next  @returns {Sentence} */
const sentence = (title, meaning, next) => ({ title, meaning, next });

/** @type {Record<number, Sentence>} */
const statuses = {
  400: sentence(
    'The request was not accepted',
    'The server found something wrong in what was asked.',
    'Change what the server names below, then send it again.',
  ),
  401: sentence(
    'The key was not accepted',
    'The API key is missing, wrong, expired, or of another region.',
    'Give the gateway a valid key of this region, or the Connect page where there is no gateway. Then load the page again.',
  ),
  402: sentence(
    'The plan does not include this',
    'Your Drata plan must be upgraded to use this feature.',
    'Ask whoever manages the Drata subscription.',
  ),
  403: sentence(
    'This is not allowed',
    'The key works but lacks a permission.',
    'Ask a Drata administrator to add the permission to the key.',
  ),
  404: sentence(
    'This does not exist',
    'The server knows no such record. It may have been deleted.',
    'Check the address, or go back to the list.',
  ),
  412: sentence(
    'The API terms are not accepted yet',
    'Drata’s terms and conditions must be accepted before the API can be used.',
    'Ask a Drata administrator to accept them in Drata, then try again.',
  ),
  413: sentence(
    'The file is too large',
    'The server does not take a file of this size.',
    'Choose a smaller file, or make this one smaller.',
  ),
  429: sentence(
    'Too many requests',
    'The server takes a limited number of requests a minute, and the limit is reached.',
    'Wait a moment, then try again.',
  ),
  500: sentence(
    'The server failed',
    'Something went wrong inside the API. It is not because of what you asked.',
    'Try again. If it stays, tell Drata support what the details say.',
  ),
  502: sentence(
    'The server could not be reached',
    'A machine between here and the API had no answer from it.',
    'Try again in a moment.',
  ),
  503: sentence(
    'A system behind the API is not available',
    'A third-party system that Drata needs for this did not answer.',
    'Try again in a few minutes.',
  ),
};

/** Of a record that is not there, what it is. @type {Record<string, Omit<Sentence, 'title'>>} */
const missing = {
  getUser: {
    meaning: 'The server knows no user of this id. The user may have been removed.',
    next: 'Check the id, or go back to the list.',
  },
  getUserByEmail: {
    meaning: 'The server knows no user of this e-mail.',
    next: 'Check how it is written, or search the list by name.',
  },
  listUserDocuments: {
    meaning: 'The server knows no user whose documents these would be.',
    next: 'Go back to the list: the user may have been removed.',
  },
  uploadUserDocument: {
    meaning: 'The server knows the user no more, so the file was not filed.',
    next: 'Load the list of users again before you send it for somebody.',
  },
  downloadUserDocument: {
    meaning: 'The server knows the document no more. Somebody may have deleted it.',
    next: 'Load the list of documents again.',
  },
  deleteUserDocument: {
    meaning: 'The server knows the document no more: it is already gone.',
    next: 'Load the list of documents again.',
  },
};

/** Why an answer of status 200 or 201 cannot be used, by the engine’s word for it. */
const unreadable = {
  html: 'The server sent a web page where data was expected: often a sign-in page or a proxy.',
  truncated: 'The answer was cut off before its end.',
  empty: 'The answer is empty.',
  too_large: 'The answer is longer than Muster takes.',
  bad_json: 'The answer is not valid JSON.',
  bad_utf8: 'The answer holds bytes that are not valid text.',
  too_deep: 'The answer is nested deeper than any real one.',
  other: 'The answer departs from the contract so far that nothing in it can be used.',
};

/** Of what the gateway passes on to nobody, what helps. @type {Record<string, Pick<Sentence, 'next'>>} */
const unpassedBut = {
  'getUserByEmail 400': { next: 'Open this user by id: the list of users finds it by the e-mail.' },
};

export default {
  statuses,
  missing,
  unpassed: sentence(
    'The gateway did not pass this on',
    'The gateway says so itself; the API was not asked.',
    'What it says is below; whoever runs it can tell more.',
  ),
  unpassedBut,
  unreadable,
  unknownStatus: (/** @type {number} */ status) =>
    sentence(
      `The server answered ${status}`,
      'Muster knows no meaning of this status here.',
      'See what the server says below, or go back and try another way.',
    ),
  unusable: sentence(
    'The answer cannot be used',
    '',
    'Try again; if it stays, whoever runs the API should know.',
  ),
  network: app.network,
  timeout: sentence(
    'The server took too long',
    'Nothing was heard from it for 30 seconds.',
    'Try again in a moment.',
  ),
  redirect: sentence(
    'The server leads to another address',
    'Muster does not follow it, because nobody knows who would answer there. Often it is a sign-in page, or the address has changed.',
    'Load the page again to sign in; otherwise whoever runs the server can say which address is right.',
  ),
  followed: sentence(
    'The server leads to another address',
    'What answered there is not the API, so its answer is not taken. The browser has followed by itself, and may have sent the file there too.',
    'Load the page again to sign in; otherwise whoever runs the server can say which address is right.',
  ),
  silence: {
    policy: sentence(
      'This site does not allow its pages to ask there',
      'Its content security policy (connect-src) names other addresses only, so nothing was sent.',
      'Whoever runs this site can add the address; the Connect page shows the line.',
    ),
    foreign: sentence(
      'No answer could be read',
      'The server is of another origin, and the browser does not say why: the server may not allow this site’s pages to read its answers (CORS), or it cannot be reached.',
      'Check the address. If it is that of the API, use a gateway: it asks in the place of the browser, and keeps the key on its server. A gateway must allow the pages of this site, or serve them itself.',
    ),
    no_key: sentence(
      'There is no key',
      'The API is asked with a key, and this page has none, so nothing was sent.',
      'Give one on the Connect page.',
    ),
    not_saved: sentence(
      'This is not in the saved answer',
      'The source is one answer from a file, and nothing else can be asked.',
      'Choose another source on the Connect page.',
    ),
  },
  connect: 'Go to the Connect page',
  notSent: sentence(
    'This was not sent',
    'The contract does not allow it:',
    'Change it, then send it again.',
  ),
  readOnly: sentence(
    'Muster is read only here',
    'Changes are switched off in this place, so nothing was sent.',
    'Use Drata itself, or an installation that may write.',
  ),
  noFile: {
    bad_link: sentence(
      'The file cannot be fetched',
      'The server gave a link that is neither http nor https. Muster does not follow it.',
      'Tell whoever runs the API; the finding names the field.',
    ),
    link_refused: sentence(
      'The link to the file was refused',
      'The API gave a link to the file, and the place that it leads to does not give it: such a link is good for a moment only.',
      'Try again. If it stays, download it in Drata.',
    ),
    bad_bytes: sentence(
      'The file cannot be read',
      'The server sent the file in a form that is not base64 and not a byte list.',
      'Try again. If it stays, download it in Drata.',
    ),
    empty: sentence(
      'There is no file in the answer',
      'The server sent neither a link nor the bytes of the file.',
      'Try again. If it stays, download it in Drata.',
    ),
  },
  permission: (/** @type {string} */ name) => `Missing permission: ${name}`,
  limit: (/** @type {number} */ bytes) => `Muster takes files up to ${size(bytes)} here.`,
  undocumented: (/** @type {number} */ status) =>
    `The contract does not list status ${status} for this operation; it is among the findings.`,
  retryAfter: (/** @type {number} */ seconds) => `The server asks to wait ${seconds} s.`,
  findings: 'See the findings',
  kept: 'What was loaded before is still shown.',
  server: 'The server says:',
  details: 'Details',
  status: 'Status',
  code: 'Code',
  reason: 'Reason',
  operation: 'Operation',
  debug: 'Debug information',
  again: 'Try again',
};
