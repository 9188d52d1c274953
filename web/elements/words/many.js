/** The words of uploads for many users: they come with the review. */
export { default as manyWords } from './en/many.js';
