/** The words for findings, on pages that are loaded when they are opened and in reports. */
export { default as findingsWords } from './en/findings.js';
