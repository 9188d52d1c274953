import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultsOf } from '../../web/app/many/results.js';
import { startExport } from '../../web/engine/export.js';
import { injections } from '../injections/injections.js';
import { exchange, newEngine } from './support.js';

/** @typedef {import('../../web/engine/export.js').ExportOptions} ExportOptions */

/** @param {number} at  A user of the text in each place; the next ones where two stand together. */
function user(at) {
  const [one, two] = [0, 1].map((after) => injections[(at + after) % injections.length]);
  return {
    ...{ id: at + 1, firstName: one, lastName: one, email: one, jobTitle: one },
    ...{ roles: [one, two], drataTermsAgreedAt: one, updatedAt: one },
    backgroundChecks: [{ status: one }, { status: two }],
    identities: [{ hasIdp: true, connection: { clientType: one } }],
    documents: [
      { id: at + 1, name: one, type: one, renewalDate: '2027-02-03' },
      { id: 10_000 + at, name: one, type: two, renewalDate: one },
    ],
  };
}

async function hostileEngine() {
  const engine = await newEngine();
  const data = injections.map((_, at) => user(at));
  const body = JSON.stringify({ data, page: 1, limit: 50, total: data.length });
  const report = exchange(engine, 'listUsers', {}, body);
  assert.deepEqual(report.setAside, [], 'every user is taken');
  return engine;
}

/** @param {ExportOptions} options  @returns {Promise<string>} */
async function exported(options) {
  const out = startExport((await hostileEngine()).session, options);
  let text = '';
  for (let piece = out.next(); piece !== null; piece = out.next()) text += piece;
  out.close();
  return text;
}

/** @param {string} text  of RFC 4180  @returns {string[][]} */
function records(text) {
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  /** @type {string[][]} */
  const all = [[]];
  let at = 0;
  for (const [whole, value, end] of text.replace(/^\uFEFF/, '').matchAll(cell)) {
    at += whole.length;
    all.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === '\r\n') all.push([]);
  }
  assert.equal(at, text.replace(/^\uFEFF/, '').length, 'the whole file is of RFC 4180');
  return all.slice(0, -1);
}

/** What a spreadsheet reads a formula from, at the beginning of a cell or of a part of one. */
const formula = /(^|[,;\t\r\n])[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

/** @param {string} cell */
function assertGuarded(cell) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a cell must not begin with one
  assert.doesNotMatch(cell, /^[=+\-@\u0000-\u001f]/, JSON.stringify(cell));
  assert.doesNotMatch(cell, formula, JSON.stringify(cell));
}

test('no cell of a CSV begins with a formula, whatever users are called', async () => {
  const columns = ['name', 'firstName', 'lastName', 'email', 'jobTitle', 'roles', 'checks', 'idp'];
  const text = await exported({ format: 'csv', columns: [...columns, 'documents', 'terms'] });
  const [header, ...rows] = records(text);
  assert.equal(rows.length, injections.length);
  for (const row of rows) {
    assert.equal(row.length, header.length);
    row.forEach(assertGuarded);
  }
  const at = header.indexOf('jobTitle');
  const told = new Set(rows.map((row) => row[at].replace(/^'/, '')));
  assert.ok(told.has('=1+1') && told.has('W'.repeat(600)), 'the texts are there');
});

test('the results of uploads are guarded likewise', () => {
  const items = injections.map((name, at) => ({
    ...{ name, type: name, state: 'failed', userId: 1, match: { owner: { email: name } } },
    problem: { kind: 'status', status: 400, messages: [name] },
    documentId: at,
  }));
  const text = resultsOf(/** @type {any} */ (items), 1);
  const [header, ...rows] = records(text);
  assert.equal(rows.length, injections.length);
  for (const row of rows) {
    assert.equal(row.length, header.length);
    row.forEach(assertGuarded);
  }
});

test('every line of a calendar is ours, folded, and none begins anew within a text', async () => {
  const text = await exported({ format: 'ics', source: 'example.com' });
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  const lines = text.split('\r\n').slice(0, -1);
  for (const line of lines) {
    assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} bytes: ${line}`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 5545 has none but the TAB
    assert.doesNotMatch(line, /[\u0000-\u0008\u000a-\u001f\u007f]/, JSON.stringify(line));
  }
  const unfolded = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  const names = new Set(unfolded.map((line) => line.split(/[:;]/)[0]));
  const known =
    'BEGIN END VERSION PRODID CALSCALE METHOD NAME X-WR-CALNAME X-WR-CALDESC DESCRIPTION UID DTSTAMP DTSTART DTEND SUMMARY TRANSP CATEGORIES COMMENT URL CLASS';
  for (const name of names) assert.ok(known.split(' ').includes(name), name);
  const events = unfolded.filter((line) => line === 'BEGIN:VEVENT').length;
  assert.equal(unfolded.filter((line) => line.startsWith('SUMMARY')).length, events);
  assert.ok(events >= injections.length - 1, `${events} events`);
  for (const line of unfolded.filter((one) => /^(SUMMARY|DESCRIPTION)/.test(one))) {
    const value = line.slice(line.indexOf(':') + 1);
    assert.doesNotMatch(value, /(^|[^\\])(\\\\)*[;,]/, `“;” and “,” are escaped: ${line}`);
  }
});

test('JSON and snapshots hold every text as it came', async () => {
  // An empty job title is none.
  const sent = injections.map((text) => text || null);
  const titles = (/** @type {{ id: number, jobTitle: string | null }[]} */ users) =>
    users.sort((one, other) => one.id - other.id).map(({ jobTitle }) => jobTitle);
  assert.deepEqual(titles(JSON.parse(await exported({ format: 'json' })).users), sent);
  const lines = (await exported({ format: 'snapshot' })).trimEnd().split('\n');
  assert.deepEqual(titles(lines.map((line) => JSON.parse(line))), sent);
});
