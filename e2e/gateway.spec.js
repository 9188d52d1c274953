import { expect, Muster, pdf, test } from './fixtures.js';
import { startServer } from './server.js';

const KEY = 'the-key-that-must-not-leak';

/** The gateway with the sample API, which demands the key, as its upstream. */
async function gateway(env = {}) {
  const upstream = await startServer('web/sample/serve.js', { SAMPLE_KEY: KEY });
  const server = await startServer('web/gateway/server.js', {
    DRATA_API_KEY: KEY,
    DRATA_BASE_URL: upstream.url,
    ...env,
  });
  return {
    ...server,
    upstream,
    async stop() {
      await server.stop();
      await upstream.stop();
    },
  };
}

test('all seven operations pass through the gateway with the key added on the server', async ({
  page,
  running,
}) => {
  const server = await running(gateway());
  /** @type {string[]} */
  const seen = [];
  page.on('request', async (request) => {
    seen.push(JSON.stringify(await request.allHeaders()), request.url());
  });
  const muster = new Muster(page, server.url);
  await muster.open();
  await expect(muster.rows()).toHaveCount(50);
  await expect(page.locator('caption')).toContainText('127.0.0.1');
  await muster.open('#/users/by-email/lina.samplegaard2%40example.com');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lina');
  await muster.open('#/users/2');
  await muster.upload({ name: 'proof.pdf', type: 'SEC_TRAINING', bytes: pdf });
  const row = muster.document('proof');
  await expect(row).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('button', { name: /^Download/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('proof.pdf');
  await row.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(row).toHaveCount(0);
  expect(seen.join('\n')).not.toContain(KEY);
  expect(await page.content()).not.toContain(KEY);
  expect(server.output()).not.toContain(KEY);
});

test.describe('with a secret of callers', () => {
  const secret = 'a-secret-of-callers';
  test.use({ httpCredentials: { username: 'ana', password: secret } });

  test('the browser answers the question for it, and the page works as ever', async ({
    page,
    running,
  }) => {
    const server = await running(gateway({ MUSTER_CALLER_SECRET: secret }));
    const muster = new Muster(page, server.url);
    await muster.open('#/users/2');
    await muster.upload({ name: 'proof.pdf', type: 'SEC_TRAINING', bytes: pdf });
    await expect(muster.document('proof')).toBeVisible();
    expect(server.output()).not.toContain(secret);
  });
});

test('the switches of the sample are not reachable through the gateway', async ({
  page,
  running,
}) => {
  const server = await running(gateway());
  const answer = await page.request.get(`${server.url}/api/sample/switches`);
  expect(answer.status()).toBe(404);
});

test('read only: nothing to write with, and a write is refused', async ({ page, running }) => {
  const server = await running(gateway({ READ_ONLY: '1' }));
  const muster = new Muster(page, server.url);
  await muster.open('#/users/4');
  await expect(page.locator('muster-documents tbody tr').first()).toBeVisible();
  await expect(page.locator('muster-upload')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Delete/ })).toHaveCount(0);
  const answer = await page.request.delete(`${server.url}/api/users/documents/1/2`);
  expect(answer.status()).toBe(403);
});

test('an upstream that is gone is told in a sentence', async ({ page, running }) => {
  const server = await running(gateway());
  await server.upstream.stop();
  const muster = new Muster(page, server.url);
  await muster.open();
  await expect(muster.problem()).toContainText('The server could not be reached', {
    timeout: 20_000,
  });
});

test('an e-mail that the gateway passes on to nobody is to be opened by id, and is no finding', async ({
  page,
  running,
}) => {
  const server = await running(gateway());
  const muster = new Muster(page, server.url);
  await muster.open('#/users/by-email/a%2Fb%40example.com');
  await expect(muster.problem()).toContainText('The gateway did not pass this on');
  await expect(muster.problem()).toContainText('Open this user by id');
  await expect(muster.problem()).not.toContainText('Change what the server names');
  await muster.open('#/contract');
  await expect(page.locator('muster-contract')).toBeVisible();
  await expect(
    page.locator('muster-contract').getByRole('row').filter({ hasText: '400' }),
  ).toHaveCount(0);
});
