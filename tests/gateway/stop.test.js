import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request as open } from 'node:http';
import { test } from 'node:test';
import { createGateway } from '../../web/gateway/gateway.js';
import { createNodeServer } from '../../web/gateway/node.js';
import { stoppable } from '../../web/gateway/stop.js';
import { deferred } from './deferred.js';
import { contract, key, listen, writing } from './upstream.js';

test('a server that is stopped cuts off reads, and waits for an upload', async (t) => {
  const arrived = deferred();
  const upstream = await listen(
    t,
    createServer(async (request, response) => {
      // More than the gateway holds back before the head goes on.
      if (request.method === 'GET') return void response.write('a'.repeat(100_000));
      let body = '';
      for await (const chunk of request) {
        body += chunk;
        arrived.resolve(undefined);
      }
      response.end(body);
    }),
  );
  const server = createNodeServer(createGateway({ contract, upstream, key }));
  const stop = stoppable(server, { moment: 0 });
  const origin = await listen(t, server);
  const read = await fetch(`${origin}/api/users`);
  const upload = open(`${origin}/api/users/17/documents`, { method: 'POST', headers: writing });
  upload.write('first');
  await arrived.promise;

  const stopped = stop();
  await assert.rejects(read.text());
  upload.end(' last');
  const [answer] = await once(upload, 'response');
  let body = '';
  for await (const chunk of answer) body += chunk;

  assert.equal(body, 'first last');
  await stopped;
  await assert.rejects(fetch(origin));
});
