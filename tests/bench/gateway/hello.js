import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** @type {Map<number, Uint8Array<ArrayBuffer>>} */
const bodies = new Map();

/** @param {number} size */
function bodyOf(size) {
  const body = bodies.get(size) ?? new Uint8Array(size).fill(0x20);
  bodies.set(size, body);
  return body;
}

const app = new Hono()
  .get('/', (c) => c.text('Hello, world'))
  .get('/bytes/:size', (c) => c.body(bodyOf(Number(c.req.param('size')))));

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  console.log(`Hello is ready on http://127.0.0.1:${port}`);
});
