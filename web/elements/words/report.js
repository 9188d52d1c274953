import en from './en/report.js';
import { spoken } from './locale.js';

/** The words of reports: they come with the page that makes them, and not before. */
export const reportWords = spoken('report', en);
