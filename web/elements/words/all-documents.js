/** The words of a page that is loaded when it is opened: they come with it, and not before. */
export { default as allDocumentsWords } from './en/all-documents.js';
