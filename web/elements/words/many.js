import en from './en/many.js';
import { spoken } from './locale.js';

/** The words of uploads for many users: they come with the review. */
export const manyWords = spoken('many', en);
