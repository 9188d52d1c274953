/** The words of what lays out a list, which come when the first one is drawn. */
export { default as arrangeWords } from './en/arrange.js';
