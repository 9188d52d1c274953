import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { headersFor, securityHeaders } from '../../web/gateway/security-headers.js';
import { frontBefore } from './front.js';
import { rawRequest } from './raw-request.js';
import { key, listen, noting, writing } from './upstream.js';
import { password, portal, programOf, startWebServer } from './web-servers.js';

/** @import { TestContext } from 'node:test' */

const signedIn = { authorization: `Basic ${btoa(`ana:${password}`)}` };
const assets = readdirSync(new URL('../../dist/site/assets', import.meta.url));
const assetOf = (/** @type {RegExp} */ kind) => `/assets/${assets.find((name) => kind.test(name))}`;

for (const name of ['nginx', 'caddy']) {
  const skip = programOf(name) ? false : `${name} is not here: ./scripts/servers fetches it`;

  /** @param {TestContext} t */
  async function beforeGateway(t) {
    const { seen, answer } = noting();
    const backend = await frontBefore(t, answer, { MUSTER_TRUSTED_HEADER: 'X-Forwarded-User' });
    return { seen, origin: await startWebServer(t, name, backend) };
  }

  test(`${name} gives the site with its headers and types`, { skip }, async (t) => {
    const { origin } = await beforeGateway(t);

    const page = await fetch(origin, { headers: signedIn });
    const script = await fetch(`${origin}${assetOf(/\.js$/)}`, { headers: signedIn });
    const wasm = await fetch(`${origin}${assetOf(/\.wasm$/)}`, { headers: signedIn });

    assert.match(await page.text(), /<!doctype html>/i);
    for (const [header, value] of Object.entries(securityHeaders)) {
      assert.equal(page.headers.get(header), value);
    }
    assert.equal(page.headers.get('cache-control'), 'no-cache');
    assert.match(String(script.headers.get('cache-control')), /immutable/);
    assert.match(String(script.headers.get('content-encoding')), /^(br|gzip)$/);
    assert.match(String(script.headers.get('content-type')), /^(text|application)\/javascript/);
    assert.equal(wasm.headers.get('content-type'), 'application/wasm');
  });

  test(`${name} lets the listed pages hold embed.html in a frame, and nothing else`, {
    skip,
  }, async (t) => {
    const { origin } = await beforeGateway(t);

    const page = await fetch(`${origin}/embed.html`, { headers: signedIn });

    assert.equal(page.status, 200);
    for (const [header, value] of Object.entries(headersFor('/embed.html', [portal]))) {
      assert.equal(page.headers.get(header), value);
    }
    const start = await fetch(`${origin}/index.html`, { headers: signedIn });
    assert.match(String(start.headers.get('content-security-policy')), /frame-ancestors 'none'/);
  });

  test(`${name} passes the API on for whom it has signed in`, { skip }, async (t) => {
    const { seen, origin } = await beforeGateway(t);

    const config = await (await fetch(`${origin}/config.json`, { headers: signedIn })).json();
    const list = await fetch(`${origin}/api/users?q=a%20b`, { headers: signedIn });
    const upload = await fetch(`${origin}/api/users/17/documents`, {
      method: 'POST',
      headers: { ...signedIn, ...writing },
      body: 'a'.repeat(3_000_000),
    });

    assert.equal(config.source, 'gateway');
    assert.match(String(list.headers.get('content-security-policy')), /sandbox/);
    assert.deepEqual([list.status, upload.status], [200, 200]);
    assert.deepEqual(
      seen.map(({ url, body }) => [url, body.length]),
      [
        ['/public/users?q=a+b', 0],
        ['/public/users/17/documents', 3_000_000],
      ],
    );
    assert.equal(seen[0].headers.authorization, `Bearer ${key}`);
  });

  test(`${name} lets nobody in without a password, whatever name is claimed`, {
    skip,
  }, async (t) => {
    const { seen, origin } = await beforeGateway(t);

    for (const path of ['/', '/config.json', '/api/users', assetOf(/\.js$/)]) {
      const { status } = await fetch(origin + path, { headers: { 'x-forwarded-user': 'ana' } });
      assert.equal(status, 401, path);
    }
    assert.deepEqual(seen, []);
  });

  test(`${name} names whom it has signed in, and passes no password on`, { skip }, async (t) => {
    const { seen, answer } = noting();
    const backend = await listen(t, createServer(answer));
    const origin = await startWebServer(t, name, backend);

    await fetch(`${origin}/api/users`, {
      headers: { ...signedIn, 'x-forwarded-user': 'the-boss' },
    });

    assert.equal(seen[0].headers['x-forwarded-user'], 'ana');
    assert.equal(seen[0].headers.authorization, undefined);
    assert.equal(seen[0].headers.host, new URL(origin).host);
  });

  test(`${name} opens no other way to the API`, { skip }, async (t) => {
    const { seen, origin } = await beforeGateway(t);

    for (const target of [
      '/api/workspaces',
      '/x/../api/workspaces',
      '/api/users/../workspaces',
      '/api/users/%2e%2e/workspaces',
      '/api/users/17%2fdocuments',
      '/api/users/..%2f..%2fadmin/email',
      '//api//workspaces',
      '/api/users?expand=all',
      '/../../etc/passwd',
    ]) {
      const { status } = await rawRequest(origin, target, { headers: signedIn });
      assert.ok(status >= 400, `${target}: ${status}`);
    }
    const foreign = await rawRequest(origin, '/api/users', {
      headers: { ...signedIn, 'sec-fetch-site': 'cross-site' },
    });

    assert.equal(foreign.status, 403);
    assert.deepEqual(seen, []);
  });
}
