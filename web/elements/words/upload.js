import en from './en/upload.js';
import { spoken } from './locale.js';

/** The words of uploads: they come with the pages that file documents, and not before. */
export const uploadWords = spoken('upload', en);
