import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Parts the module in two: what a list of users needs, and what is asked for later.
 * `node parts.js NAMED FOLDER BINARYEN` writes the module NAMED without names, and its two parts.
 *
 * A function is in the second part if nothing leads to it but what is named here. Calls by name are
 * followed, so the first part has none into the second; what is called by its address alone is
 * looked for here, and must only be reached from what comes later too.
 */
const LATER = [
  /^muster::Session::(load_contract|view|documents|crawl_\w+|export_\w+|misread)\(/,
  /^muster::Reply muster::guarded<muster::Session::(load_contract|crawl_\w+|export_\w+|misread)\(/,
  /^muster::Reply muster::guarded<muster::\(anonymous namespace\)::looked_at\(/,
  // Called by their addresses alone: the lists of users and of documents, their orders, and the
  // formats of exports.
  /^muster::(view|documents)_of\(/,
  /^muster::(Users|Papers|Listing)::/,
  /^muster::\(anonymous namespace\)::(Words|ByCount)::/,
  /^muster::\(anonymous namespace\)::\w+\(.*muster::Export(ed|Plan)/,
];

/** What the module is built with. */
const FEATURES = [
  '--enable-bulk-memory',
  '--enable-mutable-globals',
  '--enable-nontrapping-float-to-int',
  '--enable-sign-ext',
  '--enable-simd',
];

const [named, folder, binaryen] = process.argv.slice(2);
const [module, one, two] = ['', '.first', '.rest'].map((part) =>
  join(folder, `muster-core${part}.wasm`),
);

/** @param {string} tool  @param {string[]} args */
const run = (tool, ...args) =>
  execFileSync(join(binaryen, tool), [...FEATURES, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });

// A name as a text of WebAssembly has it: newer versions quote some.
const NAME = String.raw`\$(?:"((?:[^"\\]|\\.)*)"|([^\s()]+))`;

/** @param {string} text  @param {string} [before] an expression  @returns {string[]} */
const namesIn = (text, before = '') =>
  Array.from(text.matchAll(new RegExp(before + NAME, 'g')), ([, quoted, bare]) =>
    (quoted ?? bare).replace(/\\([0-9a-f]{2})/g, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
  );

/** Whom each function calls, in their order. @type {Map<string, string[]>} */
const calls = new Map();
/** Whoever may be called by an address. @type {string[]} */
const table = [];
/** @type {string[]} */
const exported = [];
let called = [''];
for (const line of run('wasm-dis', named).split('\n')) {
  if (line.startsWith(' (func ')) {
    called = [];
    calls.set(namesIn(line)[0], called);
  } else if (line.startsWith(' (export ')) {
    exported.push(...namesIn(line, String.raw`\(func `));
  } else if (line.startsWith(' (elem ')) {
    table.push(...namesIn(line.slice(line.indexOf('(i32.const 1)'))));
  } else {
    called.push(...namesIn(line, String.raw`\(call `));
  }
}
if (table.length === 0) throw new Error('The module has no table.');

/** One body may stand for several functions that are alike: then it is not only that one. */
const isLater = (/** @type {string} */ name) =>
  LATER.some((each) => each.test(name)) && table.indexOf(name) === table.lastIndexOf(name);

/** @type {Set<string>} */
const first = new Set();
const waiting = [...exported, ...table.filter((name) => !isLater(name))];
for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
  if (first.has(name)) continue;
  first.add(name);
  waiting.push(...(calls.get(name) ?? []));
}
const names = [...calls.keys()];
for (const each of LATER) {
  if (!names.some((name) => each.test(name) && !first.has(name))) {
    throw new Error(`Nothing that ${each} names can come later.`);
  }
}
// Names have commas, and so has the list: functions without names are told by their numbers.
const later = names.flatMap((name, number) => (first.has(name) ? [] : [number]));
run('wasm-opt', named, '--strip-debug', '-o', module);
run('wasm-split', module, `--split-funcs=${later}`, '-o1', one, '-o2', two);
for (const { module: from, name } of WebAssembly.Module.imports(
  new WebAssembly.Module(readFileSync(one)),
)) {
  // Beyond the table stands what the first part calls by name.
  if (from.startsWith('placeholder') && Number(name) > table.length) {
    throw new Error('The first part calls into the second.');
  }
}
