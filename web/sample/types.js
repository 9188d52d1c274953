/**
 * The shapes that the parts of the sample API hand to each other.
 *
 * @typedef {object} UserDocument
 * @property {number} id
 * @property {string} name
 * @property {string} type
 * @property {string | null} [fileUrl]
 * @property {string} renewalDate
 * @property {string} createdAt
 * @property {string} updatedAt
 *
 * @typedef {object} DocumentsPage
 * @property {UserDocument[]} data
 * @property {number} page
 * @property {number} limit
 * @property {number} total
 *
 * @typedef {object} Profile what a search needs to know of a user
 * @property {string | null} firstName
 * @property {string | null} lastName
 * @property {string} [email]
 * @property {string[]} roles
 *
 * @typedef {Profile & Record<string, unknown> & {
 *   id: number,
 *   documents?: (DocumentsPage | UserDocument)[],
 * }} User
 *
 * @typedef {object} SampleFile
 * @property {string} name
 * @property {string} mime
 * @property {Uint8Array<ArrayBuffer>} bytes
 *
 * @typedef {object} NewUpload
 * @property {number} userId
 * @property {string} mime
 * @property {Omit<UserDocument, 'id'>} document
 *
 * @typedef {NewUpload & { id: number }} Upload
 *
 * @typedef {object} Kept everything a store keeps but the bytes
 * @property {Upload[]} uploads in the order they came
 * @property {Set<number>} removed ids of deleted documents
 *
 * @typedef {object} Store
 * @property {() => Promise<Kept>} kept
 * @property {(upload: NewUpload, bytes: Uint8Array<ArrayBuffer>) => Promise<number>} add
 *   gives the new document's id, from FIRST_UPLOAD_ID on
 * @property {(id: number) => Promise<Uint8Array<ArrayBuffer> | undefined>} bytes
 * @property {(id: number) => Promise<void>} remove an uploaded or a generated document
 * @property {() => Promise<void>} clear back to the generated data
 *
 * @typedef {object} Clock
 * @property {() => string} today YYYY-MM-DD
 * @property {() => string} now a date-time of that day
 *
 * @typedef {object} World what the operations work on
 * @property {import('./people/people.js').People} people
 * @property {import('./evidence/evidence.js').Evidence} evidence
 * @property {import('./evidence/links.js').Links} links
 * @property {Clock} clock
 * @property {number} maxUploadBytes
 * @property {string} base
 *
 * @typedef {object} Call
 * @property {Request} request
 * @property {URL} url
 * @property {Record<string, string>} path the decoded parts of the path
 */
export {};
