import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Of ana. */
export const password = 'a-password';
/** The origin that the recipes are told to let hold embed.html. */
export const portal = 'https://portal.example.com';
/** Of that, made with little effort, so that it is compared quickly. */
const bcrypt = '$2a$04$abcdefghijklmnopqrstuurp8gIuTR7jNLYUS2oWqlo53RjDCp7f6';

/** @import { TestContext } from 'node:test' */

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const unpacked = here('../../build/servers');
const site = here('../../dist/site');

/**
 * @param {string} name of a program
 * @returns {string | undefined} where it is, installed or unpacked
 */
export const programOf = (name) =>
  [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/sbin',
    join(unpacked, 'usr/sbin'),
    join(unpacked, 'usr/bin'),
  ]
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** @param {string} name @param {[string, string][]} changes what differs from machine to machine */
async function recipe(name, changes) {
  let text = await readFile(here(`../../web/gateway/recipes/${name}`), 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${name} lacks “${from}”.`);
    text = text.replaceAll(from, to);
  }
  return text;
}

/**
 * @typedef {{ folder: string, port: number, backend: string }} Place
 * @type {Record<string, (place: Place) => Promise<{ words: string[], env?: Record<string, string> }>>}
 */
const starts = {
  async nginx({ folder, port, backend }) {
    const sha = createHash('sha1').update(password).digest('base64');
    await writeFile(join(folder, 'users'), `ana:{SHA}${sha}\n`);
    const server = await recipe('nginx.conf', [
      ['listen 80;', `listen 127.0.0.1:${port};`],
      [`/embed.html "'none'"`, `/embed.html ${portal}`],
      ['/srv/muster', site],
      ['/etc/nginx/muster.htpasswd', join(folder, 'users')],
      ['127.0.0.1:8080', backend],
    ]);
    const types = ['/etc/nginx/mime.types', join(unpacked, 'etc/nginx/mime.types')].find(
      existsSync,
    );
    const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const all = [
      'daemon off;',
      // It would not read what only the user of the tests may read.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `pid ${join(folder, 'pid')};`,
      'events {}',
      `http { include ${types}; access_log off;`,
      ...kinds.map((kind) => `${kind}_temp_path ${join(folder, kind)};`),
      server,
      '}',
    ];
    await writeFile(join(folder, 'all.conf'), all.join('\n'));
    return { words: ['-p', folder, '-c', join(folder, 'all.conf'), '-e', 'stderr'] };
  },

  async caddy({ folder, port, backend }) {
    const all = await recipe('Caddyfile', [
      ['\nmuster.example.org {', `\nhttp://127.0.0.1:${port} {`],
      [`/embed.html "'none'"`, `/embed.html ${portal}`],
      ['/srv/muster', site],
      ['127.0.0.1:8080', backend],
    ]);
    await writeFile(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${all}`);
    await mkdir(join(folder, 'home'));
    return {
      words: ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')],
      env: { MUSTER_ANA: bcrypt, HOME: join(folder, 'home') },
    };
  },
};

/**
 * Starts a web server with its recipe, in front of the built site and of a backend on loopback.
 *
 * @param {TestContext} t
 * @param {string} name
 * @param {string} backend its origin
 * @returns {Promise<string>} its origin
 */
export async function startWebServer(t, name, backend) {
  const folder = await mkdtemp(join(tmpdir(), `muster-${name}-`));
  const program = programOf(name) ?? '';
  const port = await freePort();
  const place = { folder, port, backend: new URL(backend).host };
  const { words, env } = await starts[name](place);
  const child = spawn(program, words, { env: { ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const ended = once(child, 'close');
  t.after(async () => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true });
  });
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}: ${said}`);
    await pause(20);
  }
  return `http://127.0.0.1:${port}`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** @param {number} port */
async function answers(port) {
  const socket = connect(port, '127.0.0.1');
  const [event] = await Promise.race([
    once(socket, 'connect').then(() => [true]),
    once(socket, 'close').then(() => [false]),
  ]).catch(() => [false]);
  socket.destroy();
  return event;
}
