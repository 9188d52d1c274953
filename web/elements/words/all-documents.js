import en from './en/all-documents.js';
import { spoken } from './locale.js';

/** The words of a page that is loaded when it is opened: they come with it, and not before. */
export const allDocumentsWords = spoken('allDocuments', en);
