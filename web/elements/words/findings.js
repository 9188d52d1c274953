import en from './en/findings.js';
import { spoken } from './locale.js';

/** The words for findings, on pages that are loaded when they are opened and in reports. */
export const findingsWords = spoken('findings', en);
