import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** The same bytes as the gateway's: how long a client reads them depends on what they are. */
const list = new Uint8Array(await (await fetch(String(process.env.LIST))).arrayBuffer());

const app = new Hono()
  .get('/', (c) => c.text('Hello, world'))
  .get('/list', (c) => c.body(list, 200, { 'content-type': 'application/json' }));

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  console.log(`Hello is ready on http://127.0.0.1:${port}`);
});
