/** The words of filters, which come when the first list is drawn. */
export { default as filterWords } from './en/filters.js';
