import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.js';
import { prepareFolder } from './data-folder.js';
import { failureLine } from './failure.js';
import { createNodeServer } from './node.js';
import { SettingError } from './settings/reading.js';
import { readSettings } from './settings/settings.js';
import { createSite } from './site.js';
import { createSource } from './source.js';
import { stoppable } from './stop.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const contract = JSON.parse(
  readFileSync(join(root, 'wasm/contract/drata-users-v1.openapi.json'), 'utf8'),
);

/**
 * @param {string} sentence
 * @param {number} status
 * @returns {never}
 */
function fail(sentence, status) {
  process.stderr.write(`${sentence}\n`);
  process.exit(status);
}

function settingsOrFail() {
  try {
    const settings = readSettings(process.env, { servers: contract.servers, root });
    if (!settings.gateway) prepareFolder(settings.sample.data);
    return settings;
  } catch (error) {
    if (error instanceof SettingError) fail(error.message, 2);
    throw error;
  }
}

// Node's own words on what nobody caught may quote what was sent.
process.on('uncaughtException', (error) => fail(failureLine(error), 1));

const settings = settingsOrFail();
const siteRoot = join(root, 'dist/site');
if (!existsSync(join(siteRoot, 'index.html'))) {
  fail('The site is not built yet: run ./scripts/build first.', 1);
}
// The sample has nothing to account for. Standard output says only where the server is.
/** @type {import('./log.js').Log | undefined} */
const log = settings.gateway
  ? (line) => void process.stderr.write(`${JSON.stringify(line)}\n`)
  : undefined;
const api = await createSource(settings, contract);
const app = createApp({
  api,
  site: createSite({ root: siteRoot, frameAncestors: settings.frames.ancestors }),
  settings,
  log,
});
const server = createNodeServer(
  app,
  // The sample can be told to keep one waiting for longer.
  settings.gateway ? {} : { idle: 0 },
  log,
);

server.on('error', (error) => {
  const { code } = /** @type {NodeJS.ErrnoException} */ (error);
  const { host, port } = settings;
  if (code === 'EADDRINUSE') fail(`Port ${port} is taken on ${host}; PORT chooses another.`, 1);
  if (code === 'EACCES') fail(`Port ${port} may not be used here; PORT chooses another.`, 1);
  fail(`HOST must be an address of this machine, not “${host}” (${code}).`, 2);
});

server.listen(settings.port, settings.host, () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : settings.port;
  const name = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  process.stdout.write(`Muster is ready on http://${name}:${port}\n`);
});

// What the sample stalls may stall for ever.
const finish = stoppable(server, settings.gateway ? {} : { longest: 3_000 });
function stop() {
  // A second signal finds no handler and ends the process at once.
  process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
  finish().then(() => process.exit(0));
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
