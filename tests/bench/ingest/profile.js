import { openPage, servePage } from '../page.js';

const MICROSECONDS = 200;
const ROUNDS = 5;
const MOST_FUNCTIONS = 25;

/**
 * What a function's name says it is for; the first that fits. The compiler puts small functions
 * into their callers, so these are neighbourhoods, not borders.
 *
 * @type {[string, RegExp][]}
 */
const groups = [
  ['formats', /Format|matches\(|is_date|is_time/],
  [
    'directory and folding',
    /Directory|TextColumn|Packed|fold|UserLog|UserReader|Catalog|Vocabulary|evidence/,
  ],
  ['building records', /AnswerReader|UserRecord|IdentityRecord|DocumentRecord/],
  ['walking and judging', /Walk|Lane|Schema|AnyOf|Validator|Finding|Value|judge|Scope/],
  ['tokenizer', /JsonStream|json_|utf8|JsonNumber/],
  [
    'memory and strings',
    /malloc|free|realloc|mem(cpy|move|set|cmp|chr)|operator|basic_string|std::/,
  ],
  ['garbage collection', /garbage collector/],
];

/** @param {string} name  @param {boolean} inModule */
const groupOf = (name, inModule) =>
  groups.find(([, pattern]) => pattern.test(name))?.[0] ??
  (inModule ? 'rest of the module' : 'JavaScript around it');

/**
 * "muster::Walk::key" of a C++ function's whole signature.
 *
 * @param {string} signature
 */
function shortened(signature) {
  let name = signature.replaceAll('(anonymous namespace)::', '');
  for (let inner = ''; inner !== name; ) {
    inner = name;
    name = name.replace(/<[^<>]*>/g, '');
  }
  const called = name.replace(/\(.*$/, '');
  return called.startsWith('operator') ? called : called.replace(/^.* /, '');
}

/**
 * @param {{ nodes: any[], samples?: number[], timeDeltas?: number[] }} profile as CDP gives it
 */
function selfTimes({ nodes, samples = [], timeDeltas = [] }) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  /** @type {Map<string, { time: number, group: string }>} */
  const functions = new Map();
  samples.forEach((id, at) => {
    const { functionName, url } = frames.get(id);
    if (/^\((idle|program|root)\)$/.test(functionName)) return;
    const name = shortened(functionName) || functionName || 'nameless';
    const own = functions.get(name) ?? {
      time: 0,
      group: groupOf(name, /^wasm:|\.wasm$/.test(url)),
    };
    own.time += timeDeltas[at];
    functions.set(name, own);
  });
  return functions;
}

/** @param {Map<string, number>} times */
function shares(times) {
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  const sorted = [...times].sort(([, a], [, b]) => b - a);
  return Object.fromEntries(sorted.map(([name, time]) => [name, (time / total) * 100]));
}

/**
 * Where the time of the module's rounds goes, by function and by what functions are for. The module
 * is the one that ships, with names.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {number} bytes
 */
export async function profile(browser, bytes) {
  const site = await servePage('ingest', { core: 'build/wasm-release/wasm' });
  const { page, call, close } = await openPage(browser, site.url);
  await call('prepare', { bytes });
  await call('muster', { bytes, rounds: 2 });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: MICROSECONDS });
  await devtools.send('Profiler.start');
  await call('muster', { bytes, rounds: ROUNDS });
  const { profile } = await devtools.send('Profiler.stop');
  await close();
  await site.stop();

  const functions = selfTimes(profile);
  /** @type {Map<string, number>} */
  const byGroup = new Map();
  for (const { time, group } of functions.values()) {
    byGroup.set(group, (byGroup.get(group) ?? 0) + time);
  }
  const byName = shares(new Map([...functions].map(([name, { time }]) => [name, time])));
  return {
    'Self time by what functions are for, %': shares(byGroup),
    'Self time by function, %': Object.fromEntries(Object.entries(byName).slice(0, MOST_FUNCTIONS)),
  };
}
