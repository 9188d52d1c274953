import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contract } from './contract.js';
import { checks, connections, documents, identities, users } from './crowd.js';

const { schemas } = contract.components;

/**
 * The kinds of value that a field has among some records.
 *
 * @param {any[]} records
 * @param {string} field
 */
const kindsOf = (records, field) =>
  new Set(records.map((record) => (record[field] === null ? 'null' : typeof record[field])));

describe('among the 250', () => {
  test('every field that may be null is, and every optional one is absent once', () => {
    const records = /** @type {const} */ ([
      ['User', users],
      ['UserIdentity', identities],
      ['Connection', connections.filter(Boolean)],
      ['BackgroundCheck', checks],
      ['Workspace', connections.flatMap((connection) => connection?.workspaces ?? [])],
      ['UserDocument', documents],
    ]);
    for (const [name, list] of records) {
      const { properties, required } = schemas[name];
      for (const [field, schema] of Object.entries(properties)) {
        const kinds = kindsOf(list, field);
        const types = [schema.type, ...(schema.anyOf ?? []).map((/** @type {any} */ s) => s.type)];
        if (types.flat().includes('null')) assert(kinds.has('null'), `${name}.${field} null`);
        if (!required.includes(field)) assert(kinds.has('undefined'), `${name}.${field} absent`);
        const filled = [...kinds].some((kind) => kind !== 'null' && kind !== 'undefined');
        assert(filled, `${name}.${field} filled`);
      }
    }
  });

  test('ids of connections come as numbers and as strings', () => {
    const connected = connections.filter(Boolean);
    assert.deepEqual(kindsOf(connected, 'id'), new Set(['string', 'number']));
    for (const field of ['companyId', 'requestorId']) {
      assert.deepEqual(kindsOf(connected, field), new Set(['string', 'number', 'null']), field);
    }
  });

  test('provider types come as numbers, as objects and not at all', () => {
    const forms = connections.filter(Boolean).map(({ providerTypes: [first] }) => typeof first);
    assert.deepEqual(new Set(forms), new Set(['number', 'object', 'undefined']));
  });

  test('documents come flat, in pages and not at all', () => {
    const formOf = (/** @type {any} */ { documents }) =>
      documents && (documents[0]?.data ? 'paged' : documents.length > 0 ? 'flat' : 'empty');
    assert.deepEqual(new Set(users.map(formOf)), new Set(['paged', 'flat', 'empty', undefined]));
  });

  test('every known value that the contract names for documents, checks and roles occurs', () => {
    const known = (/** @type {any} */ schema) => schema['x-muster-known-values'];
    const check = schemas.BackgroundCheck.properties;
    for (const [schema, values] of /** @type {const} */ ([
      [schemas.UserDocument.properties.type, documents.map(({ type }) => type)],
      [check.status, checks.map(({ status }) => status)],
      [check.type, checks.map(({ type }) => type)],
      [check.source, checks.map(({ source }) => source)],
      [schemas.User.properties.roles.items, users.flatMap(({ roles }) => roles)],
      [schemas.Connection.properties.state, connections.map((each) => each?.state)],
    ])) {
      for (const value of known(schema)) assert(values.includes(value), value);
    }
  });

  test('several systems are in use, and one role and one system are new to the contract', () => {
    const systems = new Set(connections.map((connection) => connection?.clientType));
    for (const system of ['GOOGLE', 'OKTA', 'GITHUB', 'PERSONIO']) assert(systems.has(system));
    assert(users.some(({ roles }) => roles.includes('TRUST_CENTER_MANAGER')));
  });

  test('some have several workspaces, some none', () => {
    const counts = connections.filter(Boolean).map(({ workspaces }) => workspaces.length);
    assert.deepEqual(new Set(counts), new Set([0, 1, 2, 3]));
  });
});
