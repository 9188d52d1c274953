import app from './de/app.js';
import labels from './de/labels.js';
import time from './de/time.js';
import users from './de/users.js';

/** German, all of it: whoever reads it waits once. By the names that the catalogues have in English. */
export const words = { app, labels, time, users };
export { default as allDocuments } from './de/all-documents.js';
export { default as around } from './de/around.js';
export { default as arrange } from './de/arrange.js';
export { default as connect } from './de/connect.js';
export { default as contract } from './de/contract.js';
export { default as documents } from './de/documents.js';
export { default as embed } from './de/embed.js';
export { default as export } from './de/export.js';
export { default as filter } from './de/filters.js';
export { default as findings } from './de/findings.js';
export { default as insights } from './de/insights.js';
export { default as keys } from './de/keys.js';
export { default as leave } from './de/leave.js';
export { default as load } from './de/load.js';
export { default as many } from './de/many.js';
export { default as problem } from './de/problems.js';
export { default as report } from './de/report.js';
export { default as start } from './de/start.js';
export { default as unknown } from './de/unknown.js';
export { default as upload } from './de/upload.js';
export { default as user } from './de/user.js';
export { default as whole } from './de/whole.js';
