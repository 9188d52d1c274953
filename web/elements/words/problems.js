/** The words of what went wrong: they come with what draws it, after the first rows. */
export { default as problemWords } from './en/problems.js';
