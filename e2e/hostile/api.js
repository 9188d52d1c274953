import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { injections } from '../../tests/injections/injections.js';
import { operationsOf } from '../../web/gateway/operations.js';
import { route } from '../../web/gateway/route.js';
import { fromSchema } from './from-schema.js';

/** @typedef {import('./from-schema.js').Schema} Schema */

/** @type {Schema} */
const contract = JSON.parse(
  readFileSync(
    fileURLToPath(new URL('../../wasm/contract/drata-users-v1.openapi.json', import.meta.url)),
    'utf8',
  ),
);
const operations = operationsOf(/** @type {any} */ (contract));
const { User, UserDocument } = contract.components.schemas;

/** So many that each text comes once in each field of a user. */
export const USERS = injections.length;

const DOCUMENTS = 12;

/** What a download answers, by the number of the document. @type {object[]} */
const files = [
  { fileBuffer: { buffer: btoa('%PDF-1.4 <script>self.struck=1</script>') } },
  { fileBuffer: { buffer: btoa('<html><script>self.struck=1</script>') } },
  {
    fileBuffer: {
      buffer: btoa('<svg xmlns="http://www.w3.org/2000/svg" onload="self.struck=1"/>'),
    },
  },
  { fileBuffer: { buffer: btoa('\x89PNG<script>self.struck=1</script>') } },
];

/**
 * An API that answers the seven operations with injections in every text of every answer. The text
 * of a field is the next one for each user, so that so many users as there are texts bring every
 * text to every field; `told` has what came where.
 */
export async function hostileApi() {
  /** @type {Map<string, Set<string>>} */
  const told = new Map();
  /** @type {Map<string, number>} */
  const shifts = new Map();
  /** @type {{ operation: string, status: number, body: object } | null} */
  let refuses = null;
  /** @type {string[]} */
  const asked = [];

  /** @param {string} root  @param {number} turn */
  const choosing = (root, turn) => (/** @type {string} */ place, /** @type {string} */ kind) => {
    const field = `${root} ${place}${kind === 'name' ? ' (name)' : ''}`;
    if (!shifts.has(field)) shifts.set(field, shifts.size * 7);
    const text = injections[(turn + Number(shifts.get(field))) % injections.length];
    told.set(field, (told.get(field) ?? new Set()).add(text));
    return text;
  };

  /** @param {Schema} schema  @param {string} root  @param {number} id  @param {boolean} [plain] */
  const make = (schema, root, id, plain) =>
    fromSchema(schema, { contract, choose: choosing(root, id), id, plain });

  /** @type {Record<string, (ids: number[], url: URL) => unknown>} */
  const answers = {
    listUsers(_, { searchParams }) {
      const limit = Number(searchParams.get('limit') ?? 20);
      const page = Number(searchParams.get('page') ?? 1);
      const first = (page - 1) * limit;
      const data = Array.from({ length: Math.max(0, Math.min(limit, USERS - first)) }, (_, at) =>
        make(User, 'user', first + at + 1),
      );
      return { data, page, limit, total: USERS };
    },
    getUser: ([id]) => make(User, 'user', id),
    getUserByEmail: () => make(User, 'user', 1),
    listUserDocuments([user], { searchParams }) {
      const page = Number(searchParams.get('page') ?? 1);
      const documents = Array.from({ length: page === 1 ? DOCUMENTS : 0 }, (_, at) => ({
        .../** @type {object} */ (
          make(UserDocument, 'document', user * DOCUMENTS + at, at % 2 === 1)
        ),
        id: user * DOCUMENTS + at,
      }));
      return { documents };
    },
    uploadUserDocument: ([user]) => make(UserDocument, 'uploaded', user * DOCUMENTS),
    downloadUserDocument: ([id]) =>
      files[id % 5] ?? {
        signedUrl: choosing('download', id)('/signedUrl', 'text'),
        fileBuffer: { buffer: choosing('download', id)('/fileBuffer/buffer', 'text') },
      },
    deleteUserDocument: () => null,
  };

  /** @param {Request} request */
  function answer(request) {
    const url = new URL(request.url);
    asked.push(`${request.method} ${url.pathname}`);
    const found = route(operations, request.method, url.pathname);
    if (!found || !('operation' in found)) return new Response(null, { status: 404 });
    const { name } = found.operation;
    if (refuses?.operation === name) {
      return Response.json(refuses.body, { status: refuses.status });
    }
    const ids = (url.pathname.match(/\/\d+(?=\/|$)/g) ?? []).map((part) => Number(part.slice(1)));
    const body = answers[name](ids, url);
    const status = name === 'uploadUserDocument' ? 201 : 200;
    return body === null ? new Response(null, { status }) : Response.json(body, { status });
  }

  /** @type {import('@hono/node-server').ServerType} */
  let server;
  const port = await new Promise((resolve) => {
    server = serve(
      { fetch: answer, port: 0, hostname: '127.0.0.1', overrideGlobalObjects: false },
      (address) => resolve(address.port),
    );
  });
  return {
    url: `http://127.0.0.1:${port}`,
    told,
    asked,
    /** @param {string} operation  @param {number} status  @param {object} body */
    refuse(operation, status, body) {
      refuses = { operation, status, body };
    },
    /** From now on it answers, and nothing was asked. */
    comply() {
      refuses = null;
      asked.length = 0;
    },
    stop: () => server.close(),
  };
}
