/**
 * JSON as a tree that keeps what JSON.parse loses: duplicates of keys and how a number is written.
 *
 * @import { Random } from './random.js'
 *
 * @typedef {{ kind: 'object', members: [string, Tree][] }} ObjectTree
 * @typedef {{ kind: 'array', items: Tree[] }} ArrayTree
 * @typedef {{ kind: 'string', value: string }} StringTree
 * @typedef {{ kind: 'other', text: string }} OtherTree a number or a literal
 * @typedef {ObjectTree | ArrayTree | StringTree | OtherTree} Tree
 * @typedef {{ escaped: number, spaced: number }} Style how many in a hundred characters and places
 */

/** @param {unknown} value of JSON.parse  @returns {Tree} */
export function treeOf(value) {
  if (typeof value === 'string') return { kind: 'string', value };
  if (Array.isArray(value)) return { kind: 'array', items: value.map(treeOf) };
  if (value === null || typeof value !== 'object') return { kind: 'other', text: String(value) };
  return {
    kind: 'object',
    members: Object.entries(value).map(([key, inner]) => [key, treeOf(inner)]),
  };
}

/** @param {Tree} tree  @returns {Tree} */
export function copyOf(tree) {
  if (tree.kind === 'array') return { kind: 'array', items: tree.items.map(copyOf) };
  if (tree.kind !== 'object') return { ...tree };
  return { kind: 'object', members: tree.members.map(([key, inner]) => [key, copyOf(inner)]) };
}

/**
 * @typedef {{ tree: Tree, replace: (tree: Tree) => void, parent?: ObjectTree | ArrayTree, at: number }} Place
 *
 * @param {Tree} root
 * @param {(tree: Tree) => void} replaceRoot
 * @returns {Place[]} every value of the tree, the outer ones first
 */
export function placesOf(root, replaceRoot) {
  /** @type {Place[]} */
  const places = [{ tree: root, replace: replaceRoot, at: 0 }];
  for (let i = 0; i < places.length; i += 1) {
    const { tree } = places[i];
    if (tree.kind === 'array') {
      tree.items.forEach((item, at) => {
        const replace = (/** @type {Tree} */ other) => tree.items.splice(at, 1, other);
        places.push({ tree: item, replace, parent: tree, at });
      });
    } else if (tree.kind === 'object') {
      tree.members.forEach((member, at) => {
        const replace = (/** @type {Tree} */ other) => member.splice(1, 1, other);
        places.push({ tree: member[1], replace, parent: tree, at });
      });
    }
  }
  return places;
}

/** @param {string} text  @param {Style} style  @param {Random} random */
function writeString(text, style, random) {
  if (style.escaped === 0) return JSON.stringify(text);
  let out = '"';
  for (let i = 0; i < text.length; i += 1) {
    // By UTF-16 units: an escaped character beyond the first plane is a pair of escapes.
    const unit = text.charCodeAt(i);
    const surrogate = unit >= 0xd800 && unit < 0xe000;
    if (surrogate || random.chance(style.escaped)) {
      const digits = unit.toString(16).padStart(4, '0');
      out += `\\u${random.chance(50) ? digits.toUpperCase() : digits}`;
    } else if (text[i] === '/' && random.chance(50)) {
      out += '\\/';
    } else {
      out += JSON.stringify(text[i]).slice(1, -1);
    }
  }
  return `${out}"`;
}

/**
 * @param {Tree} tree
 * @param {Style} style
 * @param {Random} random
 * @returns {string}
 */
export function write(tree, style, random) {
  const space = () => (style.spaced > 0 && random.chance(style.spaced) ? random.pick(spaces) : '');
  /** @param {Tree} each  @returns {string} */
  const text = (each) => {
    if (each.kind === 'string') return writeString(each.value, style, random);
    if (each.kind === 'other') return each.text;
    if (each.kind === 'array') {
      return `[${each.items.map((item) => space() + text(item) + space()).join(',')}${space()}]`;
    }
    const members = each.members.map(
      ([key, inner]) =>
        `${space()}${writeString(key, style, random)}${space()}:${space()}${text(inner)}${space()}`,
    );
    return `{${members.join(',')}${space()}}`;
  };
  return space() + text(tree) + space();
}

const spaces = [' ', '\n', '\r\n', '\t', '  \n\t '];

/** How texts are written, plain ones more often. @type {Style[]} */
export const styles = [
  { escaped: 0, spaced: 0 },
  { escaped: 0, spaced: 0 },
  { escaped: 10, spaced: 10 },
  { escaped: 100, spaced: 0 },
];
