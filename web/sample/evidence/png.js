const SIDE = 32;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** @param {number} value */
const uint32 = (value) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

/** @param {number[]} bytes */
function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}

/** @param {number[]} bytes */
function adler32(bytes) {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return high * 65536 + low;
}

/**
 * zlib with one stored block: there is no synchronous deflate that both Node and a page have.
 *
 * @param {number[]} bytes fewer than 65,536
 */
function zlib(bytes) {
  const { length } = bytes;
  const size = [length & 0xff, length >> 8];
  const inverse = size.map((byte) => byte ^ 0xff);
  return [0x78, 0x01, 0x01, ...size, ...inverse, ...bytes, ...uint32(adler32(bytes))];
}

/**
 * @param {string} type
 * @param {number[]} data
 */
function chunk(type, data) {
  const named = [...new TextEncoder().encode(type), ...data];
  return [...uint32(data.length), ...named, ...uint32(crc32(named))];
}

/**
 * A small picture of stripes whose colour follows from the seed.
 *
 * @param {number} seed
 */
export function png(seed) {
  const colour = [seed * 47, seed * 91, seed * 173].map((value) => value & 0xff);
  const rows = Array.from({ length: SIDE }, (_, y) => {
    const pixel = y % 8 < 4 ? colour : colour.map((value) => 255 - value);
    return [0, ...Array.from({ length: SIDE }, () => pixel).flat()];
  });
  const header = [...uint32(SIDE), ...uint32(SIDE), 8, 2, 0, 0, 0];
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('IDAT', zlib(rows.flat())),
    ...chunk('IEND', []),
  ]);
}
