import { marks } from './marks.js';
import { scripts } from './scripts.js';
import { syntaxes } from './syntaxes.js';
import { texts } from './texts.js';

/** What a string sets on the page's `self` where it is run. */
export const MARKER = 'struck';

/** The path that a string asks for where it loads anything. */
export const WATCHED = '/struck';

/**
 * Texts that mean something to somebody who reads them as more than text. Whatever of them runs
 * or loads tells of it by the marker or by the watched path; the others can only be shown wrong.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const families = { ...marks, ...scripts, ...syntaxes, ...texts };

/** @type {readonly string[]} */
export const injections = Object.values(families).flat();
