import { dates, halves, keys, links, numbers, texts } from './odd.js';
import { copyOf, placesOf } from './tree.js';

/**
 * @import { Random } from './random.js'
 * @import { Place, Tree } from './tree.js'
 */

/** @param {string} value  @returns {Tree} */
const string = (value) => ({ kind: 'string', value });

/** @param {number} depth  @param {Random} random  @returns {Tree} */
function nested(depth, random) {
  /** @type {Tree} */
  let tree = oddValue(random, false);
  for (let i = 0; i < depth; i += 1) {
    tree = random.chance(50)
      ? { kind: 'array', items: [tree] }
      : { kind: 'object', members: [[random.pick(keys), tree]] };
  }
  return tree;
}

/** @param {Random} random  @param {boolean} [deep]  @returns {Tree} */
export function oddValue(random, deep = true) {
  const kind = random.below(deep ? 8 : 6);
  if (kind === 0) return { kind: 'other', text: random.pick(['null', 'true', 'false']) };
  if (kind === 1) return { kind: 'other', text: random.pick(numbers) };
  if (kind === 2) return string(random.pick(dates));
  if (kind === 3) return string(random.pick(texts));
  if (kind === 4) return { kind: 'array', items: [] };
  if (kind === 5) return { kind: 'object', members: [] };
  // Seldom so deep that it may not be read: what follows is then not judged.
  return nested(random.chance(4) ? 115 + random.below(20) : 1 + random.below(5), random);
}

/** @param {string} text  @param {Random} random */
export function edited(text, random) {
  const at = random.below(text.length + 1);
  const char = random.pick([...'0159-+:.TZz/%"# e', 'é', '']);
  return text.slice(0, at) + char + text.slice(at + random.below(2));
}

/** @typedef {(place: Place, random: Random, all: Place[]) => void} Mutation */

/** @type {Record<string, Mutation>} */
const mutations = {
  drop({ parent, at }) {
    if (parent?.kind === 'object') parent.members.splice(at, 1);
    if (parent?.kind === 'array') parent.items.splice(at, 1);
  },
  change({ replace }, random) {
    replace(oddValue(random));
  },
  number({ replace }, random) {
    replace({ kind: 'other', text: random.pick(numbers) });
  },
  text({ tree, replace }, random) {
    if (tree.kind !== 'string') return;
    if (/^\d{4}-/.test(tree.value)) replace(string(random.pick(dates)));
    else replace(string(random.pick(/^\w+:/.test(tree.value) ? links : texts)));
  },
  edit({ tree, replace }, random) {
    if (tree.kind === 'string') replace(string(edited(tree.value, random)));
  },
  quote({ tree, replace }) {
    if (tree.kind === 'other') replace(string(tree.text));
  },
  wrap({ tree, replace }, random) {
    replace(
      random.chance(50)
        ? { kind: 'array', items: [tree] }
        : { kind: 'object', members: [[random.pick(keys), tree]] },
    );
  },
  unwrap({ tree, replace }, random) {
    if (tree.kind === 'array' && tree.items.length > 0) replace(random.pick(tree.items));
    if (tree.kind === 'object' && tree.members.length > 0) replace(random.pick(tree.members)[1]);
  },
  unknown({ tree }, random) {
    if (tree.kind !== 'object') return;
    const key = random.pick(keys);
    if (tree.members.some(([name]) => name === key)) return;
    tree.members.splice(random.below(tree.members.length + 1), 0, [key, oddValue(random)]);
  },
  rename({ parent, at }, random) {
    if (parent?.kind !== 'object') return;
    const key = edited(parent.members[at][0], random);
    if (!parent.members.some(([name]) => name === key)) parent.members[at][0] = key;
  },
  grow({ tree }, random) {
    if (tree.kind !== 'array' || tree.items.length === 0) return;
    tree.items.push(copyOf(random.pick(tree.items)), oddValue(random));
  },
  move({ replace }, random, all) {
    replace(copyOf(random.pick(all).tree));
  },
  shuffle({ tree }, random) {
    if (tree.kind !== 'object' || tree.members.length < 2) return;
    tree.members.push(...tree.members.splice(random.below(tree.members.length), 1));
  },
  half({ tree, replace, parent, at }, random) {
    // Seldom: a text that holds one is no JSON, and nothing else of it is then compared.
    if (!random.chance(15)) return;
    if (tree.kind === 'string') replace(string(tree.value + random.pick(halves)));
    else if (parent?.kind === 'object') parent.members[at][0] += random.pick(halves);
  },
};
const list = Object.values(mutations);

/**
 * Another tree with a few things changed.
 *
 * @param {Tree} tree
 * @param {Random} random
 * @returns {Tree}
 */
export function mutated(tree, random) {
  let root = copyOf(tree);
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const all = placesOf(root, (other) => {
      root = other;
    });
    random.pick(list)(random.pick(all), random, all);
    // Moved copies would else grow without end.
    if (all.length > 400) break;
  }
  return root;
}
