/** A glyph's width and the lines around it, of 1000 units an em: as those of common fonts. */
const [WIDTH, ASCENT, DESCENT] = [560, 930, 240];

/** @param {number[]} values */
const u16 = (...values) => values.flatMap((value) => [(value >> 8) & 255, value & 255]);
/** @param {number[]} values */
const u32 = (...values) => values.flatMap((value) => u16(value >>> 16, value & 0xffff));
/** @param {number} count */
const zeros = (count) => Array(count).fill(0);

/** One box, as wide as a letter and half as high. */
const box = [
  ...u16(1, 0, 0, WIDTH, 500, 3, 0),
  1,
  1,
  1,
  1,
  ...u16(0, WIDTH, 0, -WIDTH),
  ...u16(0, 0, 500, 0),
];

/** By tag, sorted as a font wants them. @type {Record<string, number[]>} */
const tables = {
  'OS/2': [
    ...u16(4, WIDTH, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    ...zeros(10),
    ...u32(0, 0, 0, 0, 0),
    ...u16(64, 32, 0xffff),
    ...u16(ASCENT, -DESCENT, 0, ASCENT, DESCENT),
    ...u32(1, 0),
    ...u16(500, 700, 0, 32, 1),
  ],
  // Every character is the same glyph: the form that was made for fonts of last resort.
  cmap: [...u16(0, 1, 3, 10), ...u32(12), ...u16(13, 0), ...u32(28, 0, 1, 0x20, 0x10ffff, 1)],
  glyf: [...box, ...zeros(-box.length & 3)],
  head: [
    ...u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
    ...u16(3, 1000),
    ...zeros(16),
    ...u16(0, 0, WIDTH, 500, 0, 8, 2, 1, 0),
  ],
  hhea: [
    ...u32(0x10000),
    ...u16(ASCENT, -DESCENT, 0, WIDTH, 0, 0, WIDTH, 1),
    ...zeros(14),
    ...u16(1),
  ],
  hmtx: u16(WIDTH, 0, 0),
  loca: u32(0, 0, box.length + (-box.length & 3)),
  maxp: [...u32(0x10000), ...u16(2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
  name: u16(0, 0, 6),
  post: [...u32(0x30000, 0), ...u16(-100, 50), ...u32(1, 0, 0, 0, 0)],
};

/** A font in which each letter of each script is one box: the same lines break on every machine. */
export function lettersOfOneWidth() {
  const all = Object.entries(tables);
  const head = [...u32(0x10000), ...u16(all.length, 128, 3, all.length * 16 - 128)];
  /** @type {number[]} */
  const body = [];
  const from = head.length + all.length * 16;
  for (const [tag, bytes] of all) {
    head.push(...Buffer.from(tag), ...u32(0, from + body.length, bytes.length));
    body.push(...bytes, ...zeros(-bytes.length & 3));
  }
  return Buffer.from([...head, ...body]);
}
