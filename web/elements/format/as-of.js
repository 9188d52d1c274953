import { words } from '../words/words.js';
import { time } from './date.js';
import { fill } from './fill.js';

/** @param {() => string} source  @param {Date} at  Whose answers these are, and how old. */
export const asOf = (source, at) => fill((clock) => words.app.asOf(source(), clock), time(at));
