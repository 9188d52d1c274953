/** The catalogue in use: every sentence that people see comes from here. */
export { default as words } from './en.js';
