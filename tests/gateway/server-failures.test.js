import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { startServer } from './server-process.js';
import { listen } from './upstream.js';

for (const [env, status, sentence] of /** @type {const} */ ([
  [{ DRATA_REGION: 'mars' }, 2, /^DRATA_REGION must be one of us, eu, apac\.\n$/],
  [{ PORT: '99999' }, 2, /^PORT must be a whole number from 0 to 65535\.\n$/],
  [{ MUSTER_SAMPLE_USERS: 'many' }, 2, /^MUSTER_SAMPLE_USERS must be a whole number .*\.\n$/],
  [{ READ_ONLY: 'maybe' }, 2, /^READ_ONLY must be 1 or 0\.\n$/],
  [
    { HOST: '0.0.0.0', DRATA_API_KEY: 'k' },
    2,
    /^Beyond this machine .* MUSTER_CALLER_SECRET, or MUSTER_TRUSTED_HEADER .*\.\n$/,
  ],
  [{ HOST: '203.0.113.7' }, 2, /^HOST must be an address of this machine.*\.\n$/],
])) {
  test(`${JSON.stringify(env)} ends the server with ${status} and one sentence`, async (t) => {
    const server = await startServer(t, env);

    assert.equal(await server.ended, status);
    assert.match(server.said.err, sentence);
    assert.equal(server.said.out, '');
  });
}

test('a taken port ends the server with 1 and one sentence', async (t) => {
  const taken = await listen(t, createServer());
  const { port } = new URL(taken);

  const server = await startServer(t, { PORT: port });

  assert.equal(await server.ended, 1);
  assert.equal(server.said.err, `Port ${port} is taken on 127.0.0.1; PORT chooses another.\n`);
});
