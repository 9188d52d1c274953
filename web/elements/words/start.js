import en from './en/start.js';
import { spoken } from './locale.js';

/** The words of a start that fails: few ever see them. */
export const startWords = spoken('start', en);
