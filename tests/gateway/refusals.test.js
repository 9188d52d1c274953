import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rawRequest } from './raw-request.js';
import { gatewayBefore, noting, writing } from './upstream.js';

const unknownPaths = [
  '/api',
  '/api/',
  '/api/user',
  '/api/users/',
  '/api/users//17',
  '/api/users/abc',
  '/api/users/17a',
  '/api/users/-1',
  '/api/users/1.5',
  '/api/users/9007199254740992',
  '/api/users/99999999999999999999',
  '/api/users/17/email/more',
  '/api/users/17/secrets',
  '/api/users/documents',
  '/api/users/documents/abc/17',
  '/api/users/documents/5',
  '/api/workspaces',
  '/api/%75sers',
  '/%61pi/users',
  '/apiusers',
  '/api/../api/users',
  '/api/users/../users',
  '/api/./users',
  '/api/users/17/..',
  '/api/users/%2e%2e/email',
  '/api/users/%2E/email',
  '/api/users/17%2Fdocuments',
  '/api/users/%31%2F7',
  '/api/users/%2531',
  '/api/users/%zz@example.org/email',
  '/api/users/%ff@example.org/email',
  `/api/users/${'a'.repeat(321)}/email`,
  '/api/users/documents%2F5/download',
  '/api/users/documents/5%2F..%2F6/download',
];

/** Each of them another way to read one part as several, though some e-mails look so. */
const ambiguous = [
  '..%2f..%2fadmin',
  'a%2f%2e%2e%2fb',
  'ana%2540example.org',
  'ana%252F..%252Fx',
  'a%00b@example.org',
  'a%0d%0ab@example.org',
  'a%5Cb@example.org',
  'a%2Fb@example.org',
  'a%3Fb@example.org',
  'a%23b@example.org',
  'a%25b@example.org',
  '..%3Bx',
];

for (const email of ambiguous) {
  test(`GET of the e-mail ${email} is a 400 that says so and never leaves`, async (t) => {
    const { seen, answer } = noting();
    const origin = await gatewayBefore(t, answer);

    const { status, body } = await rawRequest(origin, `/api/users/${email}/email`);

    assert.equal(status, 400);
    assert.match(JSON.parse(body).message, /no e-mail with .* open this user by id\.$/);
    assert.equal(seen.length, 0);
  });
}

for (const target of unknownPaths) {
  test(`GET ${target.slice(0, 60)} is a 404 that never leaves`, async (t) => {
    const { seen, answer } = noting();
    const origin = await gatewayBefore(t, answer);

    const { status, body } = await rawRequest(origin, target);

    assert.equal(status, 404);
    assert.equal(JSON.parse(body).statusCode, 404);
    assert.equal(seen.length, 0);
  });
}

const otherMethods = [
  ['POST', '/users', 'GET'],
  ['HEAD', '/users', 'GET'],
  ['OPTIONS', '/users/17/documents', 'GET, POST'],
  ['PUT', '/users/17', 'GET'],
  ['PATCH', '/users/17/documents', 'GET, POST'],
  ['DELETE', '/users/17/documents', 'GET, POST'],
  ['GET', '/users/documents/5/17', 'DELETE'],
  ['POST', '/users/documents/5/download', 'GET'],
];

for (const [method, path, allow] of otherMethods) {
  test(`${method} ${path} is a 405 that names ${allow}`, async (t) => {
    const { seen, answer } = noting();
    const origin = await gatewayBefore(t, answer);

    const { status, headers } = await rawRequest(origin, `/api${path}`, {
      method,
      headers: writing,
    });

    assert.equal(status, 405);
    assert.equal(headers.allow, allow);
    assert.equal(seen.length, 0);
  });
}

const strayQueries = [
  ['/users?sort=name', 'sort'],
  ['/users?roles=ADMIN', 'roles'],
  ['/users?page=1&page=2', 'page'],
  ['/users?__proto__=1', '__proto__'],
  ['/users/17?expand=all', 'expand'],
  ['/users/17/documents?roles[]=A', 'roles[]'],
  ['/users/documents/5/download?redirect=1', 'redirect'],
];

for (const [path, name] of strayQueries) {
  test(`GET ${path} is a 400 that names ${name}`, async (t) => {
    const { seen, answer } = noting();
    const origin = await gatewayBefore(t, answer);

    const { status, body } = await rawRequest(origin, `/api${path}`);

    assert.equal(status, 400);
    assert.match(JSON.parse(body).message, new RegExp(`“${name.replace('[]', '\\[\\]')}”`));
    assert.equal(seen.length, 0);
  });
}
