/** Names for saved files: they come from the API and may hold anything. */

/** What the first bytes of a file say it is. */
const SIGNATURES = [
  { bytes: [0x25, 0x50, 0x44, 0x46], extension: 'pdf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], extension: 'png' },
  { bytes: [0xff, 0xd8, 0xff], extension: 'jpg' },
  { bytes: [0x47, 0x49, 0x46, 0x38], extension: 'gif' },
];

/** Characters, not bytes. */
const LONGEST = 120;

/** @param {string} name  @returns {string} safe on every system, never empty */
export function cleanName(name) {
  const clean = name
    .normalize('NFC')
    // Direction marks can make `exe.pdf` of `fdp.exe`.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[\\/:*?"<>|]+/g, '-')
    .replace(/^[.\s-]+/, '');
  // Windows takes these for devices, whatever their extension is.
  const named = /^(con|prn|aux|nul|(com|lpt)[\d¹²³])\s*(\.|$)/i.test(clean) ? `_${clean}` : clean;
  return shortened(named).replace(/[.\s]+$/, '') || 'document';
}

/** @param {string} name  @returns {string} with its extension, where it has one */
function shortened(name) {
  const letters = Array.from(name);
  if (letters.length <= LONGEST) return name;
  const [extension = ''] = /\.[a-z0-9]{1,5}$/i.exec(name) ?? [];
  return letters.slice(0, LONGEST - extension.length).join('') + extension;
}

/**
 * @param {string} name
 * @param {Uint8Array} bytes
 * @returns {string} the name, with an extension where it has none and the bytes tell it
 */
export function typedName(name, bytes) {
  if (/\.[a-z0-9]{1,5}$/i.test(name)) return name;
  const found = SIGNATURES.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  return found ? `${name}.${found.extension}` : name;
}
