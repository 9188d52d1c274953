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

/** What a person reads first. */
const titles = {
  400: 'The request was not accepted',
  401: 'The key was not accepted',
  402: 'The plan does not include this',
  403: 'This is not allowed',
  404: 'This does not exist',
  412: 'The API terms are not accepted yet',
  413: 'The file is too large',
  500: 'The server failed',
  503: 'A system behind the API is not available',
};

/**
 * Does what makes the app call the operation.
 * @type {Record<string, (muster: import('./fixtures.js').Muster) => Promise<void>>}
 */
const acts = {
  listUsers: (muster) => muster.open('#/users'),
  getUser: (muster) => muster.open('#/users/2'),
  getUserByEmail: (muster) => muster.open('#/users/by-email/lina.samplegaard2%40example.com'),
  listUserDocuments: (muster) => muster.open('#/users/2'),
  async uploadUserDocument(muster) {
    await muster.open('#/users/2');
    await muster.upload({ name: 'proof.pdf', type: 'SEC_TRAINING', bytes: pdf });
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
  listUsers: (muster) => expect(muster.rows()).toHaveCount(50),
  getUser: (muster) => expect(muster.page.getByRole('heading', { level: 1 })).toContainText('Lina'),
  getUserByEmail: (muster) =>
    expect(muster.page.getByRole('heading', { level: 1 })).toContainText('Lina'),
  listUserDocuments: (muster) =>
    expect(muster.page.locator('muster-documents table')).toBeVisible(),
  uploadUserDocument: (muster) => expect(muster.document('proof')).toBeVisible(),
  downloadUserDocument: (muster) => expect(muster.page.getByText(/was downloaded/)).toBeAttached(),
  deleteUserDocument: (muster) => expect(muster.page.getByText(/was deleted/)).toBeAttached(),
};

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
    const problem = page
      .locator('muster-problem')
      .getByRole('group', { name: titles[/** @type {keyof typeof titles} */ (Number(status))] });
    await expect(problem).toBeVisible();
    await expect(problem).toContainText('The server says:');
    if (status === '403') await expect(problem).toContainText(`Missing permission: ${permission}`);
    else await expect(problem).not.toContainText('Missing permission');
    const again = problem.getByRole('button', { name: 'Try again' });
    const repeatable = /^(listUsers|getUser|getUserByEmail|listUserDocuments)$/.test(operation);
    if (repeatable && status === '500') await expect(again).toBeVisible();
    if (/^(400|402|403|404|413)$/.test(status)) await expect(again).toHaveCount(0);
  });
}
