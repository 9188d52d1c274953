import { serve } from '@hono/node-server';
import { createSampleApi } from './sample-api.js';
import { folderStore } from './stores/folder.js';

const { PORT = '8090', HOST = '127.0.0.1' } = process.env;
const { MUSTER_SAMPLE_USERS, MUSTER_DATA, SAMPLE_KEY } = process.env;

function createApi() {
  try {
    return createSampleApi({
      users: MUSTER_SAMPLE_USERS ? Number(MUSTER_SAMPLE_USERS) : undefined,
      store: MUSTER_DATA ? folderStore(MUSTER_DATA) : undefined,
      requireKey: SAMPLE_KEY,
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(`MUSTER_SAMPLE_USERS: ${error.message}`);
    process.exit(2);
  }
}

const options = {
  fetch: createApi().fetch,
  port: Number(PORT),
  hostname: HOST,
  overrideGlobalObjects: false,
};
const server = serve(options, ({ address, family, port }) => {
  const host = family === 'IPv6' ? `[${address}]` : address;
  console.log(`Sample API is ready on http://${host}:${port}/api`);
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    // Stalled answers hold their connections open for ever.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
