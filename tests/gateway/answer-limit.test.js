import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contract, errorOf, gatewayBefore } from './upstream.js';

test('an answer larger than the contract allows is a 502, or broken off where it is not announced', async (t) => {
  const small = structuredClone(contract);
  small.paths['/users/{id}'].get['x-muster-max-bytes'] = 1000;
  const origin = await gatewayBefore(
    t,
    (request, response) => {
      if (request.url?.endsWith('/1')) response.setHeader('content-length', 1001);
      response.write('a'.repeat(1000), () => response.end('a'));
    },
    { contract: small },
  );

  const announced = await fetch(`${origin}/api/users/1`);
  const other = await fetch(`${origin}/api/users/2`);

  assert.match((await errorOf(announced)).message, /larger than 1000 bytes/);
  assert.equal(announced.status, 502);
  await assert.rejects(other.text());
});
