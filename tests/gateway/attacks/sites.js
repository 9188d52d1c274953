/** @import { Attack } from './attack.js' */

const upload = { method: 'POST', target: '/api/users/17/documents' };

/** Pages of other sites in the browser of somebody who may ask. @type {Attack[]} */
export const sites = [
  { name: 'a read by another site', headers: [['Sec-Fetch-Site', 'cross-site']], answer: 403 },
  { name: 'a read by a sister site', headers: [['Sec-Fetch-Site', 'same-site']], answer: 403 },
  {
    name: 'an upload by another site',
    ...upload,
    headers: [['Sec-Fetch-Site', 'cross-site']],
    answer: 403,
  },
  {
    name: 'an upload from another origin',
    ...upload,
    headers: [['Origin', 'https://elsewhere.example']],
    answer: 403,
  },
  {
    name: 'an upload from another port',
    ...upload,
    headers: [['Origin', 'http://127.0.0.1:81']],
    answer: 403,
  },
  {
    name: 'an upload from a page without origin',
    ...upload,
    headers: [['Origin', 'null']],
    answer: 403,
  },
  {
    name: 'an upload from an origin that begins alike',
    ...upload,
    headers: [['Origin', 'http://127.0.0.1.elsewhere.example']],
    answer: 403,
  },
  {
    name: 'a form, which cannot mark what it sends',
    ...upload,
    without: ['X-Muster-Write'],
    answer: 403,
  },
  {
    name: 'a delete that is not marked',
    method: 'DELETE',
    target: '/api/users/documents/5/17',
    without: ['X-Muster-Write'],
    answer: 403,
  },
  {
    name: 'a question whether that mark may be sent',
    method: 'OPTIONS',
    target: '/api/users/17/documents',
    headers: [
      ['Origin', 'https://elsewhere.example'],
      ['Access-Control-Request-Method', 'POST'],
      ['Access-Control-Request-Headers', 'x-muster-write'],
    ],
    answer: 403,
  },
  { name: 'a foreign name for this machine', headers: [['Host', 'rebound.example']], answer: 403 },
  {
    name: 'a foreign name that begins like this one',
    headers: [['Host', 'localhost.rebound.example']],
    answer: 403,
  },
  {
    name: 'a foreign name that ends like an address',
    headers: [['Host', 'x.127.0.0.1.nip.example']],
    answer: 403,
  },
  { name: 'a name with a user', headers: [['Host', '127.0.0.1@rebound.example']], answer: 400 },
  { name: 'a name with a path', headers: [['Host', '127.0.0.1/rebound.example']], answer: 400 },
  {
    name: 'a second name of the proxy',
    headers: [
      ['Host', 'rebound.example'],
      ['X-Forwarded-Host', '127.0.0.1'],
    ],
    answer: 403,
  },
  {
    name: 'two names',
    headers: [
      ['Host', '127.0.0.1'],
      ['Host', 'rebound.example'],
    ],
    answer: 400,
  },
  { name: 'an address of a number too large', headers: [['Host', '127.999.0.1']], answer: 400 },
  { name: 'an address of four such', headers: [['Host', '256.256.256.256']], answer: 400 },
  { name: 'an address of one such', headers: [['Host', '999999999999']], answer: 400 },
  { name: 'a name that no name is written as', headers: [['Host', 'xn--a']], answer: 400 },
  { name: 'a name with a broken escape', headers: [['Host', '%zz']], answer: 400 },
  { name: 'no name', without: ['Host'], answer: 400 },
];
