import en from './en/load.js';
import { spoken } from './locale.js';

/** The words of the loading of the directory: they come with its line, after the first rows. */
export const loadWords = spoken('load', en);
