/** The words of the loading of the directory: they come with its line, after the first rows. */
export { default as loadWords } from './en/load.js';
