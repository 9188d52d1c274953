/** The words of pages that are loaded when they are opened: they come with them, and not before. */
export { default as wholeWords } from './en/whole.js';
