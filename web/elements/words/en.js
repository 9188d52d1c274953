import app from './en/app.js';
import connect from './en/connect.js';
import contract from './en/contract.js';
import documents from './en/documents.js';
import labels from './en/labels.js';
import problems from './en/problems.js';
import time from './en/time.js';
import user from './en/user.js';
import users from './en/users.js';

/** English. */
export default {
  locale: 'en-GB',
  app,
  connect,
  contract,
  documents,
  labels,
  problems,
  time,
  user,
  users,
};
