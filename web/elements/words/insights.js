import en from './en/insights.js';
import { spoken } from './locale.js';

/** The words of a page that is loaded when it is opened: they come with it, and not before. */
export const insightsWords = spoken('insights', en);
