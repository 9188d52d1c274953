import { define } from '../../elements/define.js';
import { MusterFrame } from '../../elements/frame.js';
import { embedWords } from '../../elements/words/embed.js';
import { readConfig } from '../config.js';
import { notice } from '../notice.js';
import { fail } from '../run.js';
import { windowAround } from './around.js';
import { readMessage } from './read.js';
import { show } from './show.js';
import { addStyles } from './styles.js';

/** The app in a frame of somebody else's page, which says by messages what is shown. */

/** Who has heard nothing by then is told why, milliseconds. */
const PATIENCE = 5000;

const around = windowAround();

/** @param {{ title: string, text: string }} words  @param {Node[]} more */
function say({ title, text }, ...more) {
  const main = document.createElement('main');
  main.append(notice(title, text), ...more);
  document.body.replaceChildren(main);
}

/** A link that was copied in a frame leads to the same place of the whole app. */
function sayAlone() {
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.href = `./${location.hash}`;
  link.textContent = embedWords.whole;
  line.append(link);
  say(embedWords.alone, line);
}

/** @param {import('../config.js').Config} site  @param {readonly string[]} origins */
function obey(site, origins) {
  let token = '';
  /** @type {AbortController | null} ends what is shown */
  let running = null;
  const where = { from: document.baseURI, source: site.source, pages: site.features };

  /** @param {import('./read.js').Start} start  @param {string} from */
  function begin(start, from) {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    token = start.token;
    paint(start.theme);
    show(start, {
      ...{ site, signal, token: () => token },
      tell: (message) => around.post(message, from),
    });
  }

  /** @param {import('./read.js').Change} change  @returns {string | null} why not */
  function alter(change) {
    if (!running) return embedWords.refusals.setFirst;
    if (change.token && !token) return embedWords.refusals.noToken;
    token = change.token ?? token;
    if (change.theme) paint(change.theme);
    return null;
  }

  return (/** @type {any} */ data, /** @type {string} */ from) => {
    // What we say ourselves: two who answer each other's refusals would never end.
    if (!origins.includes(from) || data?.type === 'refused') return;
    const read = readMessage(data, where);
    /** @type {string | null} */
    let refusal = null;
    if (!read.ok) refusal = read.refusal;
    else if (read.message.type === 'set') refusal = alter(read.message);
    else begin(read.message, from);
    if (refusal !== null) around.post({ type: 'refused', message: refusal }, from);
    isStarted ||= running !== null;
  };
}

let isStarted = false;

/** @param {'light' | 'dark' | null} theme  null: that of the system */
function paint(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

async function start() {
  paint(null);
  addStyles();
  if (!around.isThere) return sayAlone();
  if (typeof WebAssembly !== 'object') return fail('noWasm', '');
  define({ 'muster-frame': MusterFrame });
  const reading = readConfig(new URL('config.json', document.baseURI).href);
  /** @type {(data: unknown, from: string) => void} */
  let hear = () => {};
  // Before the settings are here nobody is trusted, but what was said meanwhile is not lost.
  around.listen(async (data, from) => {
    await reading;
    hear(data, from);
  });
  const settings = await reading;
  if (!settings.ok) return fail('noConfig', settings.fault);
  const { frameAncestors: origins = [], ...config } = settings.config;
  const { noOrigins, notListed, waiting } = embedWords;
  if (origins.length === 0) return say(noOrigins(around.origin));
  if (around.origin && !origins.includes(around.origin)) return say(notListed(around.origin));
  const features = config.features.filter((name) => name !== 'connect');
  hear = obey({ ...config, features }, origins);
  const named = origins.filter((origin) => (around.origin ?? origin) === origin);
  for (const origin of named) around.post({ type: 'ready' }, origin);
  setTimeout(() => isStarted || say(waiting(origins)), PATIENCE);
}

start();
