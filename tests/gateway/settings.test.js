import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SettingError } from '../../web/gateway/settings/reading.js';
import { readSettings } from '../../web/gateway/settings/settings.js';
import { contract } from './upstream.js';

/** @param {Record<string, string | undefined>} env */
const read = (env) => readSettings(env, { servers: contract.servers, root: '/project' });

test('without settings the sample API is served on loopback', () => {
  assert.deepEqual(read({}), {
    host: '127.0.0.1',
    port: 8080,
    readOnly: false,
    requestsPerMinute: 500,
    upload: { maxBytes: 26_214_400, as: 'multipart' },
    callers: { secret: '', header: '', hosts: new Set(['127.0.0.1']) },
    gateway: null,
    frames: { ancestors: [], start: '' },
    sample: { users: 250, data: '/project/.muster-data' },
  });
});

for (const [region, upstream] of Object.entries({
  '': 'https://public-api.drata.com/public',
  us: 'https://public-api.drata.com/public',
  eu: 'https://public-api.eu.drata.com/public',
  apac: 'https://public-api.apac.drata.com/public',
})) {
  test(`region “${region}” is at ${upstream}`, () => {
    const { gateway } = read({ DRATA_API_KEY: ' k ', DRATA_REGION: region });
    assert.deepEqual(gateway, { key: 'k', upstream });
  });
}

test('another base address may be given', () => {
  const { gateway } = read({ DRATA_API_KEY: 'k', DRATA_BASE_URL: 'http://127.0.0.1:9/api/' });
  assert.equal(gateway?.upstream, 'http://127.0.0.1:9/api');
});

test('how large a file may be and how it is sent can be set', () => {
  const { upload } = read({ MUSTER_UPLOAD_MB: '100', MUSTER_UPLOAD_AS: 'json' });
  assert.deepEqual(upload, { maxBytes: 104_857_600, as: 'json' });
});

for (const env of [
  { HOST: '::1' },
  { HOST: 'localhost' },
  { HOST: '0.0.0.0', MUSTER_CALLER_SECRET: 'sixteen-or-more-' },
  { HOST: '::', MUSTER_TRUSTED_HEADER: 'X-Forwarded-User' },
]) {
  test(`with ${JSON.stringify(env)} a key may be used`, () => {
    assert.equal(read({ DRATA_API_KEY: 'k', ...env }).gateway?.key, 'k');
  });
}

for (const HOST of ['0.0.0.0', '::', '192.0.2.7', 'muster.example.org', '127.0.0.1.example.org']) {
  test(`on ${HOST} a key needs a secret, or a proxy that signs people in`, () => {
    assert.throws(
      () => read({ DRATA_API_KEY: 'k', HOST }),
      (error) => error instanceof SettingError && /MUSTER_CALLER_SECRET/.test(error.message),
    );
  });
}

test('the names of this server are those of HOST and MUSTER_HOSTS', () => {
  const { callers } = read({ HOST: '::1', MUSTER_HOSTS: 'Muster.example.org,fe80::7 10.0.0.1' });
  const names = ['[::1]', 'muster.example.org', '[fe80::7]', '10.0.0.1'];
  assert.deepEqual(callers.hosts, new Set(names));
});

test('the pages that may hold embed.html in a frame are listed by origin', () => {
  const { frames } = read({
    MUSTER_FRAME_START: '#/users?size=25',
    MUSTER_FRAME_ANCESTORS: 'https://portal.example.com:8443, http://localhost:3000 http://[::1]',
  });
  const origins = ['https://portal.example.com:8443', 'http://localhost:3000', 'http://[::1]'];
  assert.deepEqual(frames, { ancestors: origins, start: '#/users?size=25' });
});

for (const header of ['X-Forwarded-User', 'Remote-User', 'Cf-Access-Authenticated-User-Email']) {
  test(`the proxy may name people in ${header}`, () => {
    assert.equal(read({ MUSTER_TRUSTED_HEADER: header }).callers.header, header);
  });
}

for (const header of [
  ...['Upgrade-Insecure-Requests', 'DNT', 'If-None-Match', 'X-Requested-With', 'X-Muster-Write'],
  ...['Accept-Language', 'Priority', 'TE', 'sec-gpc', 'Save-Data', 'Range', 'Cache-Control'],
  ...['Connection', 'Keep-Alive', 'Cookie', 'X-Request-Id', 'X-Forwarded-For', 'Via'],
]) {
  test(`${header}, which comes by itself, is no header to trust`, () => {
    assert.throws(() => read({ MUSTER_TRUSTED_HEADER: header }), SettingError);
  });
}

for (const [name, values] of Object.entries({
  MUSTER_FRAME_ANCESTORS: [
    '*',
    "'self'",
    'portal.example.com',
    'https://portal.example.com/',
    'https://portal.example.com/wiki',
    'https://portal.example.com:443',
    'https://Portal.example.com',
    'https://*.example.com',
    'https://portal.example.com;script-src',
    'http://portal.example.com',
    'https://u@portal.example.com',
    'null',
  ],
  MUSTER_FRAME_START: ['/users', 'users', 'https://a.example'],
  MUSTER_UPLOAD_MB: ['0', '501', 'much'],
  MUSTER_UPLOAD_AS: ['xml', 'JSON'],
  DRATA_REGION: ['mars', 'US'],
  DRATA_BASE_URL: [
    'nonsense',
    'ftp://a.example',
    'http://a.example',
    'https://u:p@a.example',
    'https://:p@a.example',
  ],
  PORT: ['-1', '65536', '80a', '8080.5', ' '],
  READ_ONLY: ['yes', 'true', '2'],
  MUSTER_REQUESTS_PER_MINUTE: ['0', '100001', '1.5', 'many'],
  MUSTER_SAMPLE_USERS: ['0', '100001', '1e3', 'many'],
  MUSTER_CALLER_SECRET: ['short', 'a secret with spaces', 'schlüssel-der-lang-ist'],
  MUSTER_TRUSTED_HEADER: ['X Forwarded', 'X-User:', 'Cookie', 'origin', 'Sec-Fetch-Site'],
  MUSTER_HOSTS: ['https://a.example', 'a.example:80', 'a.example/x', 'u@a.example', '*.a.example'],
  DRATA_API_KEY: ['first\nsecond', 'schlüssel'],
})) {
  for (const value of values) {
    test(`${name}=${JSON.stringify(value)} is refused in a sentence`, () => {
      const refused = (/** @type {unknown} */ error) =>
        error instanceof SettingError && error.message.startsWith(name);
      assert.throws(() => read({ [name]: value }), refused);
    });
  }
}

for (const name of ['DRATA_API_KEY', 'MUSTER_CALLER_SECRET']) {
  test(`a refused ${name} is not shown`, () => {
    assert.throws(
      () => read({ [name]: 'secret\nsecret' }),
      (error) => error instanceof Error && !error.message.includes('secret'),
    );
  });
}
