/** The words of what is taken along: they come with its menu, after the first rows. */
export { default as exportWords } from './en/export.js';
