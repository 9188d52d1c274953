import { PER_MINUTE } from '../api/rate.js';
import { refuse, run } from '../app/run.js';
import { words } from '../elements/words/words.js';
import { createEngine } from '../engine/engine.js';
import { createSampleApi } from '../sample/sample-api.js';
import { indexedDbStore } from '../sample/stores/indexeddb.js';

/** The app as one file, opened from a disk: sample data, and nothing is asked of a network. */

const MAX_UPLOAD = 25 * 1024 * 1024;
/** A name that no network knows. */
const BASE = 'https://sample.invalid/api';

const { noWasm, noEngine } = words.app.start;

async function start() {
  if (typeof WebAssembly !== 'object') return refuse(noWasm.title, noWasm.text);
  const text = document.getElementById('module')?.textContent ?? '';
  const wasmBinary = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const engine = await createEngine({ wasmBinary }).catch(String);
  if (typeof engine === 'string') return refuse(noEngine.title, noEngine.text(engine));
  const { pathname } = new URL(BASE);
  const api = createSampleApi({
    base: pathname,
    store: indexedDbStore(),
    maxUploadBytes: MAX_UPLOAD,
  });
  await run({
    engine,
    config: {
      source: 'page',
      base: BASE,
      mode: 'read-write',
      upstream: '',
      maxUploadBytes: MAX_UPLOAD,
      requestsPerMinute: PER_MINUTE,
      uploadAs: 'multipart',
    },
    fetch: async (input, init) => api.fetch(new Request(input, init)),
  });
}

start();
