/** The words of uploads: they come with the pages that file documents, and not before. */
export { default as uploadWords } from './en/upload.js';
