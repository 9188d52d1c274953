/** What the bytes of a file say it is, whatever its name says. */

/** A PDF may begin with something else, but not for longer. */
export const HEAD = 1024;

/** @typedef {'pdf' | 'zip' | 'ole' | 'png' | 'jpeg' | 'gif'} Content */

/** @type {[Content, number[]][]} */
const signatures = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

const PDF = Array.from('%PDF-', (letter) => letter.charCodeAt(0));

/** What a file with such a name holds; the newer office formats are zips. @type {Record<string, Content>} */
const expected = {
  pdf: 'pdf',
  ...{ docx: 'zip', xlsx: 'zip', pptx: 'zip', odt: 'zip', ods: 'zip', odp: 'zip' },
  ...{ doc: 'ole', gif: 'gif', jpg: 'jpeg', jpeg: 'jpeg', png: 'png' },
};

/** Media types that can be drawn without running anything. @type {Partial<Record<Content, string>>} */
const drawn = { png: 'image/png', jpeg: 'image/jpeg', gif: 'image/gif', pdf: 'application/pdf' };

/** @param {Uint8Array} bytes  the beginning of a file  @returns {Content | null} */
export function contentOf(bytes) {
  const found = signatures.find(([, signature]) =>
    signature.every((byte, at) => bytes[at] === byte),
  );
  if (found) return found[0];
  const last = Math.min(bytes.length, HEAD) - PDF.length;
  for (let at = 0; at <= last; at++) {
    if (PDF.every((byte, offset) => bytes[at + offset] === byte)) return 'pdf';
  }
  return null;
}

/** @param {string} name  @returns {string} in small letters, without the dot */
export const extensionOf = (name) => /\.([^.]+)$/.exec(name)?.[1].toLowerCase() ?? '';

/**
 * @param {string} name
 * @param {Uint8Array} head
 * @returns {boolean} whether the bytes are what the name says, as far as it is known of the name
 */
export function fits(name, head) {
  const wanted = expected[extensionOf(name)];
  return wanted === undefined || contentOf(head) === wanted;
}

/** @param {Uint8Array} bytes  @returns {string | null} how it may be looked at; null: not at all */
export function drawableType(bytes) {
  const content = contentOf(bytes);
  return (content && drawn[content]) ?? null;
}
