import { readFileSync } from 'node:fs';
import { expect, pdf, test } from './fixtures.js';

// More than are loaded by themselves: each page is an answer of its own.
test.use({ users: 2500 });

const contract = JSON.parse(
  readFileSync(new URL('../wasm/contract/drata-users-v1.openapi.json', import.meta.url), 'utf8'),
);

/** Every documented status of every operation, with the permission that the operation needs. */
const cells = Object.values(contract.paths).flatMap((item) =>
  Object.values(item).flatMap((operation) =>
    Object.keys(operation.responses).map((status) => ({
      operation: operation.operationId,
      permission: operation['x-muster-permission'],
      status,
    })),
  ),
);

/** What a person reads, first and then, and the code that the server gives. */
const told = {
  400: { title: 'The request was not accepted', next: 'Change what the server names', code: 10001 },
  401: { title: 'The key was not accepted', next: 'Give the gateway a valid key', code: 10002 },
  402: { title: 'The plan does not include this', next: 'plan must be upgraded', code: 10003 },
  403: { title: 'This is not allowed', next: 'Ask a Drata administrator', code: 10004 },
  404: { title: 'This does not exist', next: '', code: 10005 },
  412: {
    title: 'The API terms are not accepted yet',
    next: 'terms and conditions must be accepted',
    code: 10007,
  },
  413: { title: 'The file is too large', next: 'takes files up to 25 MB here', code: 10008 },
  500: { title: 'The server failed', next: 'Try again', code: 10010 },
  503: {
    title: 'A system behind the API is not available',
    next: 'Try again in a few minutes',
    code: 10011,
  },
};

/**
 * Does what makes the app call the operation.
 * @type {Record<string, (muster: import('./fixtures.js').Muster) => Promise<void>>}
 */
const acts = {
  listUsers: (muster) => muster.open('#/users?q=a'),
  getUser: (muster) => muster.open('#/users/2'),
  getUserByEmail: (muster) => muster.open('#/users/by-email/lina.samplegaard2%40example.com'),
  listUserDocuments: (muster) => muster.open('#/users/4?filter=type:SEC_TRAINING'),
  async uploadUserDocument(muster) {
    await muster.open('#/users/2');
    await muster.upload({
      ...{ name: 'proof.pdf', type: 'SEC_TRAINING', bytes: pdf, date: '2026-01-31' },
    });
  },
  async downloadUserDocument(muster) {
    await muster.open('#/users/4');
    await muster.page
      .getByRole('button', { name: /^Download/ })
      .first()
      .click();
  },
  async deleteUserDocument(muster) {
    await muster.open('#/users/4');
    await muster.page
      .getByRole('button', { name: /^Delete / })
      .first()
      .click();
    await muster.page
      .getByRole('dialog')
      .getByRole('button', { name: 'Delete', exact: true })
      .click();
  },
};

/**
 * What a person sees when it went well.
 * @type {Record<string, (muster: import('./fixtures.js').Muster) => Promise<void>>}
 */
const successes = {
  listUsers: (muster) => expect(muster.rows().first()).toBeVisible(),
  getUser: (muster) => expect(muster.page.getByRole('heading', { level: 1 })).toContainText('Lina'),
  getUserByEmail: (muster) =>
    expect(muster.page.getByRole('heading', { level: 1 })).toContainText('Lina'),
  listUserDocuments: (muster) =>
    expect(muster.page.locator('muster-documents table')).toBeVisible(),
  uploadUserDocument: (muster) => expect(muster.document('proof')).toBeVisible(),
  downloadUserDocument: (muster) => expect(muster.page.getByText(/was downloaded/)).toBeAttached(),
  deleteUserDocument: (muster) =>
    expect(muster.page.locator('muster-documents').getByText(/was deleted/)).toBeVisible(),
};

/**
 * What was typed, chosen or shown is there after any failure.
 * @type {Record<string, (page: import('@playwright/test').Page) => Promise<void>>}
 */
const kept = {
  listUsers: (page) => expect(page.getByLabel('Search users')).toHaveValue('a'),
  getUser: (page) => expect(page).toHaveURL(/#\/users\/2$/),
  getUserByEmail: (page) => expect(page).toHaveURL(/by-email\/lina/),
  listUserDocuments: (page) =>
    expect(page.getByLabel('Filter by type')).toHaveValue('SEC_TRAINING'),
  async uploadUserDocument(page) {
    const item = page.locator('muster-upload').getByRole('group', { name: 'proof.pdf' });
    await expect(item.getByLabel('Type')).toHaveValue('SEC_TRAINING');
    await expect(item.getByLabel(/Completed on/)).toHaveValue('2026-01-31');
  },
  downloadUserDocument: (page) => expect(page.locator('muster-documents tbody tr')).toHaveCount(20),
  deleteUserDocument: (page) => expect(page.locator('muster-documents tbody tr')).toHaveCount(20),
};

/** What of a record that is not there is told. @type {Record<string, string>} */
const missing = {
  uploadUserDocument: 'The server knows the user no more, so the file was not filed.',
  downloadUserDocument: 'The server knows the document no more.',
  deleteUserDocument: 'it is already gone',
};

/** A moment later the same may succeed. */
const PASSING = ['500', '503'];

test('there are 53 cells', () => {
  expect(cells).toHaveLength(53);
});

for (const { operation, permission, status } of cells) {
  test(`${operation} ${status}`, async ({ muster, page }) => {
    await muster.switchOn(operation, status);
    await acts[operation](muster);
    if (Number(status) < 300) {
      await successes[operation](muster);
      return;
    }
    const { title, next, code } = told[/** @type {keyof typeof told} */ (Number(status))];
    const problem = page.locator('muster-problem').getByRole('group', { name: title });
    await expect(problem).toBeVisible();
    await expect(problem).toContainText(status === '404' ? missing[operation] : next);
    await expect(problem).toContainText('The server says:');
    if (status === '403') await expect(problem).toContainText(`Missing permission: ${permission}`);
    else await expect(problem).not.toContainText('Missing permission');

    const details = problem.locator('details');
    await details.locator('summary').click();
    await expect(details).toContainText(new RegExp(`Status\\s*${status}\\s*Code\\s*${code}`));
    // Given where the server failed; null for what it refuses, and absent with 400.
    if (PASSING.includes(status)) await expect(details).toContainText('"stack"');
    else await expect(details).not.toContainText('Debug information');

    const again = page.getByRole('button', { name: /^(Try again|Send .* again)$/ });
    await expect(again).toHaveCount(['412', ...PASSING].includes(status) ? 1 : 0);
    await kept[operation](page);
  });
}

for (const operation of Object.keys(acts)) {
  test(`${operation}: a list of messages is a list`, async ({ muster, page }) => {
    await muster.switchOn(operation, 'array-message');
    await acts[operation](muster);
    const problem = page.locator('muster-problem').getByRole('group').first();
    await expect(problem.locator('.said li')).toHaveText([
      'page must not be less than 1',
      'limit must be an integer number',
    ]);
    await kept[operation](page);
  });
}

/** What a server may give in its place. @type {[string, unknown, string | null][]} */
const debugInfos = [
  ['an object', { name: 'X', deep: [1] }, '"deep"'],
  ['a text', 'out of memory', 'out of memory'],
  ['null', null, null],
  ['absent', undefined, null],
  ['what looks like a page', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
];

for (const [name, debugInfo, said] of debugInfos) {
  test(`debugInfo that is ${name}`, async ({ muster, page }) => {
    await page.route('**/api/users/2', (route) =>
      route.fulfill({ status: 500, json: { statusCode: 500, message: 'no', code: 1, debugInfo } }),
    );
    await muster.open('#/users/2');
    const details = muster.problem().locator('details');
    await details.locator('summary').click();
    if (said) await expect(details.locator('pre')).toContainText(said);
    else await expect(details.locator('pre')).toHaveCount(0);
    await expect(details.locator('img')).toHaveCount(0);
  });
}

/** Statuses that the contract does not list. @type {[string, string, number, string][]} */
const undocumented = [
  ['listUsers', 'not-found', 404, 'This does not exist'],
  ['getUser', 'not-found', 404, 'This does not exist'],
  ['getUserByEmail', 'not-found', 404, 'This does not exist'],
  ['listUserDocuments', 'not-found', 404, 'This does not exist'],
  ['uploadUserDocument', 'rate-limited', 429, 'Too many requests'],
  ['uploadUserDocument', 'bad-gateway', 502, 'The server could not be reached'],
  ['deleteUserDocument', 'rate-limited', 429, 'Too many requests'],
  ['downloadUserDocument', 'bad-gateway', 502, 'The server could not be reached'],
];

for (const [operation, answer, status, title] of undocumented) {
  test(`${operation} ${status}, which is not documented, is told and a finding`, async ({
    muster,
    page,
  }) => {
    let writes = 0;
    page.on('request', (request) => {
      if (request.method() !== 'GET') writes += 1;
    });
    await muster.switchOn(operation, answer);
    await acts[operation](muster);
    const problem = page.locator('muster-problem').getByRole('group', { name: title });
    await expect(problem).toContainText(`does not list status ${status}`, { timeout: 15_000 });
    await kept[operation](page);
    expect(writes).toBe(/^(upload|delete)/.test(operation) ? 1 : 0);
    await problem.getByRole('link', { name: /does not list status/ }).click();
    const dialog = page.getByRole('dialog').getByRole('button', { name: 'Leave' });
    if (operation === 'uploadUserDocument') await dialog.click();
    await expect(
      page
        .getByRole('row')
        .filter({ hasText: String(status) })
        .first(),
    ).toBeVisible();
  });
}
