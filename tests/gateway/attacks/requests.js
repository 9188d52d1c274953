/** @import { Attack } from './attack.js' */

const upload = '/api/users/17/documents';

/** Requests that the contract lacks, or that two servers might read in two ways. @type {Attack[]} */
export const requests = [
  { name: 'TRACE', method: 'TRACE', answer: 405 },
  { name: 'PUT of a user', method: 'PUT', target: '/api/users/17', answer: 405 },
  { name: 'PATCH of a user', method: 'PATCH', target: '/api/users/17', answer: 405 },
  { name: 'DELETE of a user', method: 'DELETE', target: '/api/users/17', answer: 405 },
  { name: 'POST of a list', method: 'POST', answer: 405 },
  { name: 'an unknown method', method: 'BREW', answer: 400 },
  { name: 'a method in small letters', method: 'get', answer: 400 },
  {
    name: 'another method named in a header',
    target: '/api/users/documents/5/17',
    headers: [['X-HTTP-Method-Override', 'DELETE']],
    answer: 405,
  },
  { name: 'an unknown parameter', target: '/api/users?expand=all', answer: 400 },
  { name: 'a parameter given twice', target: '/api/users?page=1&page=2', answer: 400 },
  { name: 'a parameter of another operation', target: '/api/users/17?page=1', answer: 400 },
  { name: 'the parameter __proto__', target: '/api/users?__proto__[x]=1', answer: 400 },
  { name: 'a parameter after an encoded &', target: '/api/users?page%26x=1', answer: 400 },
  {
    name: 'a length and chunks at once',
    method: 'POST',
    target: upload,
    headers: [
      ['Content-Length', '5'],
      ['Transfer-Encoding', 'chunked'],
    ],
    body: '0\r\n\r\nGET /api/users HTTP/1.1\r\n\r\n',
    answer: 400,
  },
  {
    name: 'two lengths',
    method: 'POST',
    target: upload,
    headers: [
      ['Content-Length', '0'],
      ['Content-Length', '9'],
    ],
    answer: 400,
  },
  {
    name: 'an unknown transfer encoding',
    method: 'POST',
    target: upload,
    headers: [['Transfer-Encoding', 'xchunked']],
    answer: 400,
    logged: 499,
  },
  {
    name: 'an upload that is announced too large',
    method: 'POST',
    target: upload,
    headers: [['Content-Length', '99999999999']],
    answer: 413,
  },
  { name: 'a header without a name', headers: [['', 'x']], answer: 400 },
  { name: 'a header with a bare line feed', headers: [['X-A', 'a\nX-B: b']], answer: 400 },
  { name: 'headers of 200 kB', headers: [['X-A', 'a'.repeat(200_000)]], answer: 431 },
  { name: 'HTTP/0.9', raw: 'GET /api/users\r\n\r\n', answer: 400 },
  { name: 'no HTTP', raw: '\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n', answer: 400 },
];
