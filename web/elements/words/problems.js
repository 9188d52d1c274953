import en from './en/problems.js';
import { spoken } from './locale.js';

/** The words of what went wrong: they come with what draws it, after the first rows. */
export const problemWords = spoken('problem', en);
