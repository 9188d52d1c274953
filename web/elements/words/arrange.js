import en from './en/arrange.js';
import { spoken } from './locale.js';

/** The words of what lays out a list, which come when the first one is drawn. */
export const arrangeWords = spoken('arrange', en);
