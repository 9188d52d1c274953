import { number, size as sizeOf } from '../en/say.js';

export { number };

/** @param {number} value  @param {string} one  @param {string} many */
export const count = (value, one, many) => `${number(value)} ${value === 1 ? one : many}`;

/** @param {number} n */
export const users = (n) => count(n, 'Benutzer', 'Benutzer');

/** @param {number} n  after a preposition such as „von“ */
export const ofUsers = (n) => count(n, 'Benutzer', 'Benutzern');

/** @param {number} n */
export const documents = (n) => count(n, 'Dokument', 'Dokumente');

/** @param {number} n  after „von“ */
export const ofDocuments = (n) => count(n, 'Dokument', 'Dokumenten');

/** @param {number} n */
export const files = (n) => count(n, 'Datei', 'Dateien');

/** @param {number} n */
export const findings = (n) => count(n, 'Befund', 'Befunde');

/** @param {number} n */
export const seconds = (n) => count(n, 'Sekunde', 'Sekunden');

/** @param {number} bytes */
export const size = (bytes) => (bytes < 1024 ? `${number(bytes)} Byte` : sizeOf(bytes));
