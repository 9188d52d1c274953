/** The words of a start that fails: few ever see them. */
export { default as startWords } from './en/start.js';
