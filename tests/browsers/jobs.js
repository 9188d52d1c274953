import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staticSite } from '../../e2e/hosts.js';
import { servePackage, servePortal } from '../../e2e/portal.js';

/**
 * What people do with Muster, and what must then be there, in every browser.
 *
 * @typedef {object} Given
 * @property {import('./page.js').Page<any>} page
 * @property {string} url  of a gateway with the sample, as it is when it starts
 *
 * @typedef {(given: Given) => Promise<void>} Job
 */

/** @param {string} css  @param {string} [words] */
const part = (css, words) => ({ css, words });

const users = [part('muster-users'), part('tbody tr')];
const search = part('input[type=search]', 'Search users');
const documents = [part('muster-documents'), part('tbody tr')];
const heading = [part('muster-user'), part('h1')];

/** @param {string} name */
const button = (name) => part('button', name);

/** @param {number} count */
const are = (count) => (/** @type {string[]} */ texts) => texts.length === count;

/** @param {string} words */
const says = (words) => (/** @type {string[]} */ texts) => !!texts[0]?.includes(words);

const bytes = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

/** Uploads a document for the second user. @param {Given} given */
async function upload({ page, url }) {
  const folder = await mkdtemp(join(tmpdir(), 'muster-browsers-'));
  const file = join(folder, 'proof of training.pdf');
  await writeFile(file, bytes);
  await page.open(`${url}/#/users/2`);
  await page.see(are(2), ...documents);
  await page.attach(file, part('muster-upload'), part('input[type=file]'));
  // It moves what stands below it.
  await page.see(are(1), part('muster-upload'), part('.sum'));
  await page.choose('SEC_TRAINING', part('muster-upload'), part('select', 'Type'));
  await page.click(part('muster-upload'), button('Upload'));
  await page.see(are(3), ...documents);
  await rm(folder, { recursive: true });
}

const uploaded = [part('muster-documents'), part('tr', 'proof of training')];

/** @type {Record<string, Job>} */
export const jobs = {
  // The first: once WebKitGTK has run a module, it runs it despite such a policy.
  async 'says why it cannot start where a policy forbids WebAssembly'({ page }) {
    const site = await staticSite({ wasm: false });
    try {
      await page.open(site.url);
      await page.see(says('must allow “wasm-unsafe-eval”'), part('.refusal p'));
    } finally {
      site.stop();
    }
    // What a policy refuses is logged.
    await page.faults();
  },

  async 'opens the list of users'({ page, url }) {
    await page.open(url);
    await page.see(are(50), ...users);
    await page.see(says('Sally Smith'), ...users);
    await page.see(says('1–50 of 250 users'), part('muster-users'), part('caption'));
  },

  async 'searches as one types'({ page, url }) {
    await page.open(url);
    await page.type('ORNEKOG', search);
    await page.see(
      (rows) => rows.length > 0 && rows.every((row) => row.includes('rnekoğlu')),
      ...users,
    );
    await page.isAt(/q=ORNEKOG/);
  },

  async 'shows a user by id'({ page, url }) {
    await page.open(url);
    await page.click(...users, part('a', 'Lina Samplegaard'));
    await page.see(says('Lina Samplegaard'), ...heading);
    await page.isAt(/#\/users\/2$/);
  },

  async 'shows a user by e-mail'({ page, url }) {
    await page.open(url);
    await page.click(button('Open a user'));
    await page.type('lina.samplegaard2@example.com\n', part('input', 'E-mail address'));
    await page.see(says('Lina Samplegaard'), ...heading);
    await page.isAt(/#\/users\/by-email\/lina/);
  },

  async 'lists documents, and those of one type'({ page, url }) {
    await page.open(`${url}/#/users/2`);
    await page.see(are(2), ...documents);
    await page.choose('SEC_TRAINING', part('select', 'Filter by type'));
    await page.see(are(1), ...documents);
    await page.see(says('Security training 2025'), ...documents);
  },

  async 'uploads a document'(given) {
    await upload(given);
    await given.page.open(`${given.url}/#/users/2`);
    await given.page.see(says('Security training'), ...uploaded);
  },

  async 'downloads a document, byte for byte'(given) {
    await upload(given);
    await given.page.click(...uploaded, button('Download'));
    deepEqual(await given.page.saved(/^proof of training\.pdf$/), bytes);
  },

  async 'deletes a document'(given) {
    const { page, url } = given;
    await upload(given);
    await page.click(...uploaded, button('Delete'));
    await page.click(part('dialog'), button('Delete'));
    await page.see(are(0), ...uploaded);
    await page.open(`${url}/#/users/2`);
    await page.see(are(2), ...documents);
    await page.see(are(0), ...uploaded);
  },

  async 'saves what is listed as CSV'({ page, url }) {
    await page.open(url);
    await page.see(says('All 250 users are loaded'), part('[role=status]', 'loaded'));
    const { total } = await (await fetch(`${url}/api/users?roles%5B%5D=ADMIN`)).json();
    await page.type('role:admin', search);
    await page.see(are(total), ...users);
    await page.click(button(`Export ${total}`));
    await page.click(button(`Save ${total} users as CSV`));
    const names = await page.texts(...users, part('a'));
    const [titles, ...records] = `${await page.saved(/^users-[\d-]+\.csv$/)}`.split('\r\n');
    match(titles, /^"Name","E-mail",/);
    for (const [at, name] of names.entries()) ok(records[at].includes(name), records[at]);
    match(records[total], /^"Certificate: complete/);
  },

  async 'an element of another origin is removed and added again, and draws each time'({
    page,
    url,
  }) {
    const code = await servePackage();
    const portal = await servePortal('<muster-users api-base="/drata"></muster-users>', {
      code: code.url,
      api: `${url}/api`,
    });
    try {
      await page.open(portal.url);
      await page.see(are(50), ...users);
      for (let round = 0; round < 20; round += 1) {
        await page.ask('void (globalThis.kept = document.querySelector("muster-users")).remove()');
        equal((await page.texts(...users)).length, 0);
        await page.ask('document.body.append(globalThis.kept)');
        await page.see(are(50), ...users);
      }
      await page.type('role:admin', search);
      await page.see(says('filtered from 250'), part('muster-users'), part('caption'));
    } finally {
      await portal.stop();
      await code.stop();
    }
  },
};
