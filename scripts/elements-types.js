/**
 * The types of the public elements, from their manifest.
 *
 * @param {import('./elements-manifest.js').Manifest} manifest
 * @param {string[]} references  files that declare what the events tell
 * @returns {string} TypeScript declarations
 */
export function elementsTypes({ modules: [{ declarations = [] }] }, references) {
  const elements = /** @type {import('./elements-manifest.js').Element[]} */ (declarations);
  const [{ events = [] }] = elements;
  return `${references.map((path) => `/// <reference path="${path}" />\n`).join('')}
${elements.map(classOf).join('\n')}
export interface MusterEventMap {
${events.map(({ name, type, description }) => `${comment(description)}  '${name}': ${type.text};\n`).join('')}}

declare global {
  interface HTMLElementTagNameMap {
${elements.map(({ tagName, name }) => `    '${tagName}': ${name};\n`).join('')}  }
  interface GlobalEventHandlersEventMap extends MusterEventMap {}
}
`;
}

/** @param {import('./elements-manifest.js').Element} element */
const classOf = ({ name, description, members = [] }) => `/** ${description} */
export class ${name} extends HTMLElement {
${members.map(memberOf).join('')}}
`;

/** @param {any} member  The token can be written, and not be read. */
const memberOf = ({ name, description, type }) =>
  `${comment(description)}  ${name === 'token' ? `set token(token: ${type.text})` : `${name}: ${type.text}`};\n`;

/** @param {string} [text] */
const comment = (text) => (text ? `  /** ${text} */\n` : '');
