/** The words of the question before files are left: they come with it. */
export { default as leaveWords } from './en/leave.js';
