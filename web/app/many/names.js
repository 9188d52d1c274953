import { doubledWordsOf, wordsOf } from './fold.js';

/**
 * People by the words of their names. A name is found in a file's when all of its words are there,
 * in any order, or run together.
 *
 * @typedef {{ owner: Muster.Owner, words: string[], all: number }} Name  `all`: a bit for each of its
 *   words
 */

/** So many words of a name count, as many as there are bits. */
const MOST_WORDS = 30;
/** Of those who only come near. */
const MOST_NEAR = 20;
/** A shorter word says nothing by itself. */
const TELLING = 3;

/** @param {Muster.Owner[]} people */
export function createNames(people) {
  /** Names with a word, and which of their words it is. @type {Map<string, [Name, number][]>} */
  const index = new Map();

  /** @param {string} word  @param {Name} name  @param {number} bits */
  function put(word, name, bits) {
    const there = index.get(word);
    if (there) there.push([name, bits]);
    else index.set(word, [[name, bits]]);
  }

  for (const owner of people) {
    for (const text of spellings(owner)) {
      const words = wordsOf(text).slice(0, MOST_WORDS);
      // A single word stands in many a file's name without being meant as a name.
      if (words.length < 2) continue;
      const doubled = doubledWordsOf(text).slice(0, MOST_WORDS);
      const name = { owner, words, all: 2 ** words.length - 1 };
      for (const [at, word] of words.entries()) {
        put(word, name, 2 ** at);
        if (doubled[at] !== word) put(doubled[at], name, 2 ** at);
      }
      put(words.join(''), name, name.all);
      put([...words.slice(1), words[0]].join(''), name, name.all);
    }
  }

  return (/** @type {string} */ stem) => {
    /** @type {Map<Name, number>} */
    const seen = new Map();
    for (const word of new Set(wordsOf(stem))) {
      for (const [name, bits] of index.get(word) ?? []) {
        if (word.length >= TELLING || bits !== name.all) {
          seen.set(name, (seen.get(name) ?? 0) | bits);
        }
      }
    }
    const full = longest([...seen].flatMap(([name, bits]) => (bits === name.all ? [name] : [])));
    return { full, near: full.length > 0 ? [] : best([...seen]).slice(0, MOST_NEAR) };
  };
}

/** @param {Muster.Owner} owner  An address is often the name in Latin letters. */
const spellings = ({ name, email }) => new Set([name, email.split('@')[0]]);

/**
 * @param {Name[]} found
 * @returns {Muster.Owner[]} without whose whole name is a part of another’s: it need not be meant
 */
function longest(found) {
  /** Names of the same words, of which many can be. @type {Map<string, Name[]>} */
  const alike = new Map();
  for (const name of found) {
    const key = [...new Set(name.words)].sort().join(' ');
    const there = alike.get(key);
    if (there) there.push(name);
    else alike.set(key, [name]);
  }
  const groups = [...alike.values()].map((names) => ({ names, words: new Set(names[0].words) }));
  const isPart = (/** @type {Set<string>} */ words) =>
    groups.some((one) => one.words.size > words.size && [...words].every((w) => one.words.has(w)));
  const left = groups.filter(({ words }) => !isPart(words)).flatMap(({ names }) => names);
  return [...new Set(left.map(({ owner }) => owner))];
}

/** @param {[Name, number][]} found  @returns {Muster.Owner[]} those with the most words */
function best(found) {
  const most = Math.max(0, ...found.map(([, bits]) => count(bits)));
  return [...new Set(found.filter(([, bits]) => count(bits) === most).map(([{ owner }]) => owner))];
}

/** @param {number} bits */
const count = (bits) => bits.toString(2).replaceAll('0', '').length;
