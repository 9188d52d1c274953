/** Texts that nobody runs, and that are shown wrong, or break a page, where nobody thought of them. */

/** What changes the direction in which it is read, or cannot be seen. */
const directions = [
  '\u202egnp.gpj',
  '\u202eabc',
  '\u202dabc',
  '\u202babc',
  '\u2066abc',
  '\u2067abc',
  '\u2068abc',
  '\u2067\u202eabc',
  'abc\u2069\u202edef',
  'abc\u202c\u202edef',
  '\u2069\u2069\u2069\u202eabc',
  '\u200fabc 123',
  'שלום abc 123',
  'مرحبا (abc) 1+2',
  '\u061cabc 12',
  `${'\u202e'.repeat(130)}abc`,
];

const unseen = [
  '\u200b',
  '\u200b\u200c\u200d\u2060\ufeff',
  'a\u200bb\u200bc',
  'a\u00adb\u00adc',
  '\u2800',
  '\u3164',
  '\u115f\u1160',
  '\u00a0\u2003\u3000',
  '\u{e0061}\u{e0062}\u{e007f}',
  '\ufe0f\ufe0f\ufe0f',
  '\u034f',
];

/** Their bytes in an answer are escapes of JSON. */
const controls = [
  '\u0000',
  'a\u0000b',
  '\u0001\u0002\u0003',
  '\u0007',
  '\b\b\b',
  '\u000b\u000c',
  '\u001b[31mred\u001b[0m',
  '\u001b]0;struck\u0007',
  '\u001b[2J\u001b[H',
  '\u009b31m',
  '\u007f',
  '\u0085next',
  'a\u2028b\u2029c',
  'a\r\nb\r\nc',
  '\n'.repeat(60),
  '\t'.repeat(60),
  '\ufffe\uffff',
  '\ufffd',
];

/** What needs more room than there is. */
const rooms = [
  'W'.repeat(600),
  'i'.repeat(2000),
  `${'a'.repeat(300)}@${'b'.repeat(300)}.example`,
  'x_'.repeat(400),
  '/'.repeat(500),
  '.'.repeat(500),
  'A\u00a0'.repeat(300),
  'a\u2060'.repeat(300),
  '漢'.repeat(400),
  '﷽'.repeat(60),
  '𒐫'.repeat(40),
  '👩‍👩‍👧‍👦'.repeat(60),
  '🏳️‍🌈',
  `e${'\u0301'.repeat(80)}`,
  `Z${'\u0335\u0341\u0358\u0321\u0339'.repeat(30)}algo`,
  '\u0301\u0302\u0303',
  'ก็็็็็็็็็็็็็็็็็็็็',
  'ᄀ'.repeat(80),
  'İıſẞﬁ',
  '\ue000\uf8ff',
  '\ue000',
];

export const texts = { directions, unseen, controls, rooms };
