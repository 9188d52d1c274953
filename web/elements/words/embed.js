/** The words around a frame: a visit of the site shows none of them. */
export { default as embedWords } from './en/embed.js';
