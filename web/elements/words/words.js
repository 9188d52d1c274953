/**
 * The catalogue in use: every sentence that people see comes from here, or from the files beside
 * this one, which come with their pages.
 */
export { default as words } from './en.js';
