import en from './en/keys.js';
import { spoken } from './locale.js';

/** What each key does: it comes when it is asked for. */
export const keysWords = spoken('keys', en);
