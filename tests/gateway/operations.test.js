import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatewayBefore, key, noting, writing } from './upstream.js';

/** Each as a browser sends it, and the target that must reach the API. */
const asked = [
  ['GET', '/users', '/users'],
  [
    'GET',
    '/users?page=2&limit=50&q=Ana%20%26%20Zo%C3%AB&roles[]=ADMIN&roles%5B%5D=EMPLOYEE',
    '/users?page=2&limit=50&q=Ana+%26+Zo%C3%AB&roles%5B%5D=ADMIN&roles%5B%5D=EMPLOYEE',
  ],
  [
    'GET',
    '/users?excludeRoles[]=A&includeUserIds[]=1&excludeUserIds[]=2&excludeUserIds[]=3',
    '/users?excludeRoles%5B%5D=A&includeUserIds%5B%5D=1&excludeUserIds%5B%5D=2&excludeUserIds%5B%5D=3',
  ],
  ['GET', '/users/17', '/users/17'],
  ['GET', '/users/9007199254740991', '/users/9007199254740991'],
  ['GET', '/users/ana@example.org/email', '/users/ana%40example.org/email'],
  ['GET', '/users/a%2Bb%40example.org/email', '/users/a%2Bb%40example.org/email'],
  ['GET', '/users/a+b@example.org/email', '/users/a%2Bb%40example.org/email'],
  ['GET', '/users/zo%C3%AB@example.org/email', '/users/zo%C3%AB%40example.org/email'],
  ['GET', '/users/17/documents', '/users/17/documents'],
  [
    'GET',
    '/users/17/documents?page=1&limit=50&q=cert&type=SEC_TRAINING',
    '/users/17/documents?page=1&limit=50&q=cert&type=SEC_TRAINING',
  ],
  ['POST', '/users/17/documents', '/users/17/documents'],
  ['GET', '/users/documents/5/download', '/users/documents/5/download'],
  ['DELETE', '/users/documents/5/17', '/users/documents/5/17'],
];

for (const [method, sent, expected] of asked) {
  test(`${method} ${sent} reaches the API with the key`, async (t) => {
    const { seen, answer } = noting();
    const origin = await gatewayBefore(t, answer);

    const response = await fetch(`${origin}/api${sent}`, { method, headers: writing });

    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { fine: true });
    assert.equal(seen.length, 1);
    assert.equal(seen[0].method, method);
    assert.equal(seen[0].url, `/public${expected}`);
    assert.equal(seen[0].headers.authorization, `Bearer ${key}`);
  });
}

test('the longest lists that the contract allows reach the API', async (t) => {
  const lengths = { 'excludeRoles[]': 300, 'includeUserIds[]': 300, 'excludeUserIds[]': 500 };
  const query = new URLSearchParams();
  for (const [name, length] of Object.entries(lengths)) {
    for (let i = 0; i < length; i += 1) query.append(name, String(Number.MAX_SAFE_INTEGER - i));
  }
  const asked = /** @type {string[]} */ ([]);
  const origin = await gatewayBefore(t, () => {}, {
    fetch: async (url) => {
      asked.push(String(url));
      return Response.json({});
    },
  });

  const { status } = await fetch(`${origin}/api/users?${query}`);

  assert.equal(status, 200);
  assert.equal(new URL(asked[0]).search, `?${query}`);
});

test('an upload arrives as it was sent, with its length', async (t) => {
  const { seen, answer } = noting();
  const origin = await gatewayBefore(t, answer);
  const form = new FormData();
  form.set('type', 'SEC_TRAINING');
  form.set('file', new File(['%PDF-1.7 évidence'], 'certificate é.pdf'));
  const request = new Request(`${origin}/api/users/17/documents`, { method: 'POST', body: form });
  const body = await request.clone().text();
  const type = request.headers.get('content-type') ?? '';

  await fetch(request.url, { method: 'POST', body, headers: { ...writing, 'content-type': type } });

  assert.equal(seen[0].body, body);
  assert.equal(seen[0].headers['content-type'], type);
  assert.equal(seen[0].headers['content-length'], String(Buffer.byteLength(body)));
});
