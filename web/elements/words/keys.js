import en from './en/keys.js';
import { spoken } from './locale.js';

/** What each key does. */
export const keysWords = spoken('keys', en);
