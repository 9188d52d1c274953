/** @import { Attack } from './attack.js' */

/** @param {string} text */
const basic = (text) => /** @type {[string, string]} */ (['Authorization', `Basic ${btoa(text)}`]);

/** Without the secret of callers, or the name that the proxy gives. @type {Attack[]} */
export const callers = [
  { name: 'no secret', without: ['Authorization'], answer: 401 },
  { name: 'no secret, for the page', target: '/', without: ['Authorization'], answer: 401 },
  {
    name: 'no secret, for the settings',
    target: '/config.json',
    without: ['Authorization'],
    answer: 401,
  },
  { name: 'an empty secret', headers: [basic('ana:')], answer: 401 },
  { name: 'the beginning of the secret', headers: [basic('ana:a-secret')], answer: 401 },
  { name: 'the secret and more', headers: [basic('ana:a-secret-of-callers1')], answer: 401 },
  { name: 'the secret as a name', headers: [basic('a-secret-of-callers:')], answer: 401 },
  {
    name: 'the secret as a token',
    headers: [['Authorization', 'Bearer a-secret-of-callers']],
    answer: 401,
  },
  { name: 'no base64', headers: [['Authorization', 'Basic ???']], answer: 401 },
  {
    name: 'a wrong secret before the right one',
    headers: [basic('ana:wrong'), ['Authorization', 'Basic YW5hOmEtc2VjcmV0LW9mLWNhbGxlcnM=']],
    answer: 401,
  },
  {
    name: 'the secret in the query',
    target: '/api/users?secret=a-secret-of-callers',
    without: ['Authorization'],
    answer: 401,
  },
  { name: 'no name from the proxy', without: ['X-Forwarded-User'], answer: 403 },
  { name: 'an empty name', headers: [['X-Forwarded-User', ' ']], answer: 403 },
  {
    name: 'a name of 400 characters',
    headers: [['X-Forwarded-User', 'a'.repeat(400)]],
    answer: 403,
  },
  {
    name: 'a name in a header spelled alike',
    without: ['X-Forwarded-User'],
    headers: [['X_Forwarded_User', 'ana']],
    answer: 403,
  },
];
