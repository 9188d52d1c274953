import en from './en/around.js';
import { spoken } from './locale.js';

/** The words of what stands around a list, which come when the first one is drawn. */
export const aroundWords = spoken('around', en);
