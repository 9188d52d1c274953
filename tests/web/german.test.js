import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { speak } from '../../web/elements/words/speak.js';

const words = new URL('../../web/elements/words/', import.meta.url);

/** What is the same in both languages: names, signs, keys, and words that German has taken over. */
const SAME = new Set(
  `Muster Gateway SHA-256 MFA Status Code Details Name Text Operation Region Offboarding
  Export JSON Markdown SARIF Link OK null •••••• Rippling KarmaCheck HireRight Auditor
  https://gateway.example.com/api / ? Esc Tab Enter`.split(/\s+/),
);

/** Of these, what no catalogue has. */
const unused = new Set(SAME);

/** Names of products. */
const isProduct = (/** @type {string} */ path) => path.startsWith('labels.js.client.');

/** @param {string} folder  @returns {Promise<Map<string, any>>} what its files are, by their names */
async function catalogues(folder) {
  const files = (await readdir(new URL(folder, words))).filter((name) => name !== 'say.js').sort();
  const modules = await Promise.all(
    files.map((name) => import(new URL(folder + name, words).href)),
  );
  return new Map(files.map((name, at) => [name, modules[at]]));
}

const crawl = { page: 2, first: 51, last: 100 };
const counts = { broken: 1, tolerated: 2, new: 3 };
const report = { answers: 2, values: 2, bytes: 2, milliseconds: 99, counts, patterns: [{}, {}] };
const standing = {
  ...{ ready: [{}, {}], users: 2, all: 2, done: 2, failed: [{}], busy: 1 },
  ...{ checking: 2, noUser: 2, noType: 2 },
  groups: { certain: 2, likely: 2, several: 2, none: 2 },
};
const certificate = {
  ...{ complete: true, source: 'S', host: 'H', startedAt: 'a', endedAt: 'b', users: 2, pages: 2 },
  ...{ totals: [2], missing: [crawl], duplicates: 2, setAside: 2, moved: 2, gone: 2 },
  ...{ sha256: 'x', sha256Now: 'y' },
};

/** Arguments of what takes other ones than numbers. @type {Record<string, any[]>} */
const SAMPLES = {
  'all-documents.js.range': [{ first: 1, last: 2, total: 2 }],
  'all-documents.js.found': [{ first: 1, last: 2, total: 2 }],
  'users.js.range': [{ first: 1, last: 2, total: 2 }],
  'users.js.found': [{ first: 1, last: 2, total: 2 }],
  'around.js.notYet': [2, true],
  'users.js.second': ['descending'],
  'filters.js.or': [['A', 'B']],
  'filters.js.term': ['Key', 'value', true],
  'filters.js.fault': [{ code: 'unknown_key', message: 'There is no such filter.', position: 2 }],
  'findings.js.sentence': [{ expected: 'A', found: 'B' }],
  'findings.js.at': [''],
  'upload.js.kinds': [['.pdf'], 2],
  'upload.js.removed': [['a', 'b']],
  'upload.js.restored': [['a', 'b']],
  'upload.js.announce.ended': [2, ['a', 'b', 'c', 'd']],
  'many.js.ended': [2, ['a', 'b', 'c', 'd']],
  'many.js.send': [standing],
  'many.js.lacks': [standing],
  'many.js.progress': [standing],
  'many.js.matched': [standing],
  'report.js.checked': [report, 2],
  'report.js.answer.summary': [{ operation: 'getUser', status: 200, ...report }],
  'export.js.certificate': [certificate],
  'export.js.by': [['A', 'B']],
  'connect.js.doctor.summary': [['List Users']],
  'connect.js.choose.cardOf': ['page', 'gateway'],
  'connect.js.saved.counts': [counts],
  'contract.js.judging': [{ state: 'stopped', done: 1, total: 2, failed: 2 }],
  'contract.js.speed': [report],
  'embed.js.noOrigins': ['https://portal.example'],
  'embed.js.waiting': [['https://portal.example', 'https://other.example']],
  'embed.js.refusals.member': ['start', 'lang'],
  'embed.js.refusals.unknown': ['start', 'x'],
  'load.js.failed': [{ ...crawl, reason: 'timeout' }],
  'load.js.missing': [[crawl, crawl, crawl, crawl, crawl]],
  'load.js.certificate.ranges': [[crawl, { ...crawl, last: null }]],
  'named.js.named': [['a', 'b', 'c', 'd', 'e']],
  'start.js.noEngine.text': ['why'],
  'start.js.noModule.text': ['why'],
  'start.js.noConfig.text': ['lang'],
};

/** These give what is no sentence: a number, a unit, or what they were given. */
const PLAIN = [
  ...['app.js.badge.count', 'contract.js.duration', 'contract.js.number', 'contract.js.size'],
  ...['connect.js.answer', 'filters.js.number', 'insights.js.number', 'insights.js.share'],
  ...['load.js.number', 'upload.js.size', 'upload.js.announce.wrong', 'user.js.checks.other'],
  ...['user.js.evidence.times', 'users.js.more', 'upload.js.kinds', 'embed.js.version'],
];

/** @param {unknown} value  @returns {string} */
const kindOf = (value) => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);

/**
 * @param {any} english
 * @param {any} german
 * @param {string} path
 * @returns {string[]} what is wrong
 */
function differences(english, german, path) {
  const kind = kindOf(english);
  if (kind !== kindOf(german)) return [`${path}: ${kindOf(german)} in place of ${kind}`];
  if (kind === 'function') return ofFunctions(english, german, path);
  if (kind === 'object' || kind === 'list') {
    return [...new Set([...Object.keys(english), ...Object.keys(german)])].flatMap((name) =>
      name in english && name in german
        ? differences(english[name], german[name], `${path}.${name}`)
        : [`${path}.${name} stands in ${name in english ? 'English' : 'German'} only`],
    );
  }
  if (kind !== 'string' || english !== german || english === '' || isProduct(path)) return [];
  unused.delete(english);
  return SAME.has(english) ? [] : [`${path}: “${german}” is English`];
}

/** @param {any} english  @param {any} german  @param {string} path  @returns {string[]} */
function ofFunctions(english, german, path) {
  if (english.length !== german.length) {
    return [`${path} takes ${german.length} in place of ${english.length}`];
  }
  const sample = SAMPLES[path] ?? Array(english.length).fill(2);
  const [said, gesagt] = [english(...sample), german(...sample)];
  if (typeof said !== 'string') return differences(said, gesagt, `${path}()`);
  if (typeof gesagt !== 'string' || gesagt === '') return [`${path}() is no text`];
  if (/undefined|NaN|\[object/.test(gesagt)) return [`${path}(): “${gesagt}”`];
  return said === gesagt && !PLAIN.includes(path) ? [`${path}(): “${gesagt}” is English`] : [];
}

/**
 * @param {any} value
 * @param {string} path
 * @returns {[string, any][]} all that is no object
 */
const leaves = (value, path) =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => leaves(part, `${path}.${name}`))
    : [[path, value]];

const english = await catalogues('en/');
const german = await catalogues('de/');

test('German has the files, keys, kinds and parameters of English, and texts of its own', () => {
  assert.deepEqual([...german.keys()], [...english.keys()]);
  for (const [name, module] of english) {
    const { default: whole, ...more } = module;
    const { default: ganz, ...mehr } = german.get(name);
    assert.deepEqual(differences(whole ?? more, ganz ?? mehr, name), []);
  }
  assert.deepEqual([...unused], []);
});

test('a catalogue with a fault is told from one without', () => {
  const whole = { a: 'text', b: (/** @type {number} */ n) => `${n} texts`, c: ['one'] };
  /** @param {object} change */
  const found = (change) =>
    differences(
      whole,
      { a: 'Wort', b: (/** @type {number} */ n) => `${n} Worte`, c: ['eins'], ...change },
      'x',
    ).length;
  assert.equal(found({}), 0);
  for (const change of [
    { a: 'text' },
    { a: ['Wort'] },
    { b: 'Wort' },
    { b: () => 'Worte' },
    { b: (/** @type {number} */ n) => `${n} texts` },
    { b: (/** @type {any} */ n) => `${n.gone} Worte` },
    { c: ['eins', 'zwei'] },
    { d: 'mehr' },
  ]) {
    assert.equal(found(change), 1, JSON.stringify(change));
  }
});

test('German has quotes and plurals of its own', () => {
  const many =
    'Dateien|Dokumenten?|Befunden?|Tagen?|Sekunden|Stellen|Seiten|Antworten|Werten?|Benutzern|Anfragen|Erneuerungen|Monaten|Jahren|Identitäten|Dubletten|Zeilen';
  const one =
    'Datei|Dokument|Befund|Tag|Sekunde|Stelle|Seite|Antwort|Wert|Anfrage|Erneuerung|Monat|Jahr|Identität|Dublette|Zeile';
  let asked = 0;
  for (const [name, { default: whole = {} }] of german) {
    for (const [path, leaf] of leaves(whole, name)) {
      const texts = [leaf];
      if (typeof leaf === 'function' && !(path in SAMPLES)) {
        texts.splice(0, 1, ...[1, 2].map((n) => leaf(...Array(leaf.length).fill(n))));
        asked += 1;
      }
      for (const text of texts.filter((one) => typeof one === 'string')) {
        assert.doesNotMatch(text, /“[^“”„]*”|‘/, path);
        assert.equal(text.split('„').length, text.split('“').length, `${path}: ${text}`);
        assert.doesNotMatch(text, new RegExp(`(?<![\\d.,])1 (${many})\\b`), path);
        assert.doesNotMatch(text, new RegExp(`(?<![\\d.,])2 (${one})(?![\\p{L}-])`, 'u'), path);
        // A sign of an ellipsis stands apart from a whole word.
        assert.doesNotMatch(text, /\p{L}…/u, path);
      }
    }
  }
  assert.ok(asked > 100, `${asked}`);
});

test('every catalogue speaks the language that was asked for last', async () => {
  const doors = (await readdir(words)).filter((name) => /(?<!^de)\.js$/.test(name));
  let seen = 0;
  for (const door of doors) {
    const found = Object.entries(await import(new URL(door, words).href)).find(
      ([name]) => name === 'words' || name.endsWith('Words'),
    );
    if (!found) continue;
    seen += 1;
    const [, spoken] = /** @type {[string, any]} */ (found);
    const parts = Object.keys(spoken);
    const inEnglish = parts.map((part) => spoken[part]);
    await speak('de-CH');
    const name = door === 'words.js' ? null : door;
    for (const part of parts) {
      const whole = name ? german.get(name).default[part] : german.get(`${part}.js`).default;
      assert.equal(spoken[part], whole, `${door}: ${part}`);
    }
    await speak('');
    assert.deepEqual(
      parts.map((part) => spoken[part]),
      inEnglish,
    );
  }
  assert.equal(seen, 23);
});

test('dates and numbers go with the words; other languages have English words', async () => {
  const { number } = await import('../../web/elements/words/en/say.js');
  const { words: spoken } = await import('../../web/elements/words/words.js');
  await speak('de-AT');
  assert.equal(spoken.app.lang, 'de');
  await speak('de');
  assert.equal(number(12_345.5), '12.345,5');
  await speak('fr');
  assert.equal(spoken.app.lang, 'en');
  assert.match(number(12_345.5), /^12.345,5$/);
  await speak('no language');
  assert.equal(number(12_345.5), '12,345.5');
});

test('of two languages the one that was asked for last is spoken, whichever words come last', async () => {
  const { drawings } = await import('../../web/elements/words/locale.js');
  const { words: spoken } = await import('../../web/elements/words/words.js');
  let drawn = 0;
  const draw = () => {
    drawn += 1;
  };
  drawings.add(draw);
  await Promise.all([speak('de'), speak('en')]);
  assert.deepEqual([spoken.app.lang, drawn], ['en', 1]);
  await Promise.all([speak('en'), speak('de')]);
  assert.deepEqual([spoken.app.lang, drawn], ['de', 3]);
  drawings.delete(draw);
  await speak('en');
  assert.deepEqual([spoken.app.lang, drawn], ['en', 3]);
});
