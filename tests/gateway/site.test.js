import assert from 'node:assert/strict';
import { test } from 'node:test';
import { script, site } from './built-site.js';
import { rawRequest } from './raw-request.js';

test('the start page has every security header and is asked for anew', async (t) => {
  const origin = await site(t);

  const response = await fetch(`${origin}/`);

  assert.equal(await response.text(), '<!doctype html>');
  const { headers } = response;
  assert.equal(headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal(headers.get('cache-control'), 'no-cache');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.equal(headers.get('referrer-policy'), 'no-referrer');
  assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
  assert.match(headers.get('permissions-policy') ?? '', /camera=\(\)/);
  const policy = (headers.get('content-security-policy') ?? '').split('; ');
  for (const rule of [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    assert.ok(policy.includes(rule), rule);
  }
});

test('embed.html, and it alone, may stand in frames of the pages that are listed', async (t) => {
  const portals = ['https://portal.example.com', 'http://localhost:3000'];
  const [open, closed] = [await site(t, portals), await site(t)];
  /** @param {string} address */
  const ancestors = async (address) => {
    const { headers } = await fetch(address);
    return /frame-ancestors [^;]*/.exec(headers.get('content-security-policy') ?? '')?.[0];
  };

  const listed = `frame-ancestors ${portals.join(' ')}`;
  assert.equal(await ancestors(`${open}/embed.html`), listed);
  assert.equal(await ancestors(`${closed}/embed.html`), "frame-ancestors 'none'");
  for (const path of ['/', '/index.html', '/embed%2ehtml', '/assets/main-abc.js', '/nothing']) {
    assert.equal(await ancestors(open + path), "frame-ancestors 'none'", path);
  }
  const [framed, plain] = await Promise.all([fetch(`${open}/embed.html`), fetch(open)]);
  for (const name of ['referrer-policy', 'x-content-type-options', 'permissions-policy']) {
    assert.equal(framed.headers.get(name), plain.headers.get(name), name);
  }
});

for (const [path, type] of Object.entries({
  '/assets/main-abc.js': 'text/javascript; charset=utf-8',
  '/assets/core-abc.wasm': 'application/wasm',
  '/assets/style-abc.css': 'text/css; charset=utf-8',
  '/assets/odd.bin': 'application/octet-stream',
  '/picture.svg': 'image/svg+xml',
  '/notes.json': 'application/json',
})) {
  test(`${path} is ${type}`, async (t) => {
    const origin = await site(t);

    const response = await fetch(`${origin}${path}?query=1`);

    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), type);
    const kept = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    assert.equal(response.headers.get('cache-control'), kept);
  });
}

for (const [accepted, encoding] of [
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0.0', undefined],
  ['', undefined],
  ['deflate', undefined],
]) {
  test(`“Accept-Encoding: ${accepted}” gets ${encoding ?? 'plain'} bytes`, async (t) => {
    const origin = await site(t);
    const headers = { 'accept-encoding': accepted ?? '' };

    const response = await rawRequest(origin, '/assets/main-abc.js', { headers });
    const read = await fetch(`${origin}/assets/main-abc.js`, { headers });

    assert.equal(response.headers['content-encoding'], encoding);
    assert.equal(response.headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(response.headers.vary, 'accept-encoding');
    assert.equal(await read.text(), script);
  });
}

for (const target of [
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/../site-secret.txt',
  '//etc/passwd',
  '/%2fetc%2fpasswd',
  '/link.txt',
  '/.env',
  '/%2eenv',
  '/assets/.hidden/a.js',
  '/index.html%00.js',
  '/index.html/',
  '/assets',
  '/assets/',
  '/%zz',
  '/nothing.html',
]) {
  test(`GET ${target} is a 404`, async (t) => {
    const origin = await site(t);

    const { status, body } = await rawRequest(origin, target);

    assert.equal(status, 404);
    assert.ok(!body.includes('secret'));
  });
}

test('HEAD has the headers and no body; other methods are refused', async (t) => {
  const origin = await site(t);

  const head = await rawRequest(origin, '/assets/main-abc.js', { method: 'HEAD' });
  const post = await rawRequest(origin, '/', { method: 'POST' });

  assert.equal(head.status, 200);
  assert.equal(head.headers['content-length'], String(Buffer.byteLength(script)));
  assert.equal(head.body, '');
  assert.equal(post.status, 405);
  assert.equal(post.headers.allow, 'GET, HEAD');
});

test('an unchanged file is not sent twice', async (t) => {
  const origin = await site(t);
  const first = await rawRequest(origin, '/index.html');

  const headers = { 'if-none-match': String(first.headers.etag) };
  const second = await rawRequest(origin, '/index.html', { headers });

  assert.equal(second.status, 304);
  assert.equal(second.body, '');
});
