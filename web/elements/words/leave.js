import en from './en/leave.js';
import { spoken } from './locale.js';

/** The words of the question before files are left: they come with it. */
export const leaveWords = spoken('leave', en);
