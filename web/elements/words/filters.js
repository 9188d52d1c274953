import en from './en/filters.js';
import { spoken } from './locale.js';

/** The words of filters, which come when the first list is drawn. */
export const filterWords = spoken('filter', en);
