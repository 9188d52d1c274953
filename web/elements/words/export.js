import en from './en/export.js';
import { spoken } from './locale.js';

/** The words of what is taken along: they come with its menu, after the first rows. */
export const exportWords = spoken('export', en);
