import app from './en/app.js';
import labels from './en/labels.js';
import time from './en/time.js';
import users from './en/users.js';

/** English, what a first visit shows of it. */
export default { app, labels, time, users };
