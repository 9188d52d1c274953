import en from './en/embed.js';
import { spoken } from './locale.js';

/** The words around a frame: a visit of the site shows none of them. */
export const embedWords = spoken('embed', en);
