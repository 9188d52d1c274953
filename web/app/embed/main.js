import { define } from '../../elements/define.js';
import { MusterFrame } from '../../elements/frame.js';
import { embedWords } from '../../elements/words/embed.js';
import { readConfig } from '../config.js';
import { configUrl } from '../config-file.js';
import { firstLanguage } from '../language.js';
import { fail } from '../run.js';
import { VERSION, windowAround } from './around.js';
import { hearing } from './hearing.js';
import { obedience, paint } from './obey.js';
import { say, sayWithLink } from './say.js';
import { addStyles } from './styles.js';

/** The app in a frame of somebody else's page, which says by messages what is shown. */

/** Who has heard nothing by then is told why, milliseconds. */
const PATIENCE = 5000;

async function start() {
  paint(null);
  addStyles();
  const around = windowAround();
  if (!around.isThere) return firstLanguage().then(() => sayWithLink(embedWords.alone));
  if (typeof WebAssembly !== 'object') return firstLanguage().then(() => fail('noWasm', ''));
  define({ 'muster-frame': MusterFrame });
  const reading = readConfig(configUrl());
  /** @type {(data: any, from: string) => void} */
  let hear = () => {};
  // Before the settings are here nobody is trusted, but what was said meanwhile is not lost.
  around.listen(async (data, from) => {
    await reading;
    hear(data, from);
  });
  const settings = await reading;
  await firstLanguage(settings.ok ? settings.config : {});
  if (!settings.ok) return fail('noConfig', settings.fault);
  const { frameAncestors: origins = [], frameStart, ...config } = settings.config;
  const { noOrigins, notListed, waiting } = embedWords;
  if (origins.length === 0) return say(noOrigins(around.origin));
  if (around.origin && !origins.includes(around.origin)) return say(notListed(around.origin));
  const features = config.features.filter((name) => name !== 'connect');
  const page = obedience({ ...config, features }, around);
  hear = hearing(origins, page.hear, around.post);

  const silent = around.origin ?? around.referrer;
  if (frameStart !== undefined && origins.includes(silent)) {
    // It may be that nobody there can send messages; who can, starts anew.
    const first = { muster: VERSION, type: 'start', place: frameStart };
    if (page.hear(first, silent) !== null) return fail('noConfig', 'frameStart');
  }
  for (const origin of origins) {
    if ((around.origin ?? origin) === origin) around.post({ type: 'ready' }, origin);
  }
  setTimeout(() => page.isStarted() || say(waiting(origins)), PATIENCE);
}

start();
