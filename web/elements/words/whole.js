import en from './en/whole.js';
import { spoken } from './locale.js';

/** The words of pages that are loaded when they are opened: they come with them, and not before. */
export const wholeWords = spoken('whole', en);
