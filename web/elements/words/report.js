/** The words of reports: they come with the page that makes them, and not before. */
export { default as reportWords } from './en/report.js';
