const PDF_HEADER_WITHIN = 1024;

/** @param {...number} signature */
const startsWith =
  (...signature) =>
  /** @param {Uint8Array} bytes */
  (bytes) =>
    signature.every((byte, at) => bytes[at] === byte);

/**
 * @param {Uint8Array} bytes
 * @param {number} count
 */
const textAt = (bytes, count) => new TextDecoder('latin1').decode(bytes.subarray(0, count));

/** @param {Uint8Array} bytes */
const isPdf = (bytes) => textAt(bytes, PDF_HEADER_WITHIN).includes('%PDF-');

/** @param {Uint8Array} bytes */
const isGif = (bytes) => /^GIF8[79]a/.test(textAt(bytes, 6));

const isZip = startsWith(0x50, 0x4b, 0x03, 0x04);
const isOle = startsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const isJpeg = startsWith(0xff, 0xd8, 0xff);
const isPng = startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

/**
 * What may be uploaded: by extension, the media type and what the bytes must look like.
 *
 * @type {Map<string, { mime: string, fits: (bytes: Uint8Array) => boolean }>}
 */
export const fileKinds = new Map([
  ['pdf', { mime: 'application/pdf', fits: isPdf }],
  ['docx', { mime: `${office}.wordprocessingml.document`, fits: isZip }],
  ['odt', { mime: `${open}.text`, fits: isZip }],
  ['doc', { mime: 'application/msword', fits: isOle }],
  ['xlsx', { mime: `${office}.spreadsheetml.sheet`, fits: isZip }],
  ['ods', { mime: `${open}.spreadsheet`, fits: isZip }],
  ['pptx', { mime: `${office}.presentationml.presentation`, fits: isZip }],
  ['odp', { mime: `${open}.presentation`, fits: isZip }],
  ['gif', { mime: 'image/gif', fits: isGif }],
  ['jpg', { mime: 'image/jpeg', fits: isJpeg }],
  ['jpeg', { mime: 'image/jpeg', fits: isJpeg }],
  ['png', { mime: 'image/png', fits: isPng }],
]);

/** @param {string} name */
export const kindOf = (name) => fileKinds.get(/\.([^.]+)$/.exec(name)?.[1].toLowerCase() ?? '');
