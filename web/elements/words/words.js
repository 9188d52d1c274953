import en from './en.js';
import { spoken } from './locale.js';

/**
 * The catalogue in use: every sentence that people see comes from here, or from the files beside
 * this one, which come with their pages.
 */
export const words = spoken('words', en);
