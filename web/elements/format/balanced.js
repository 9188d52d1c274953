const CLOSE_EMBEDDING = '\u202c';
const CLOSE_ISOLATE = '\u2069';

/** What closes each sign that changes the direction of what follows. @type {Record<string, string>} */
const closers = {
  '\u202a': CLOSE_EMBEDDING,
  '\u202b': CLOSE_EMBEDDING,
  '\u202d': CLOSE_EMBEDDING,
  '\u202e': CLOSE_EMBEDDING,
  '\u2066': CLOSE_ISOLATE,
  '\u2067': CLOSE_ISOLATE,
  '\u2068': CLOSE_ISOLATE,
};

/**
 * A text of the API that cannot change the direction of what stands beside it: what it opens is
 * closed, and what it closes without having opened it is left out. An element alone does not do:
 * a lone closing sign ends its isolation as well.
 *
 * @param {string} text
 */
export function balanced(text) {
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) return text;
  /** @type {string[]} */
  const open = [];
  let out = '';
  for (const sign of text) {
    const isolate = open.lastIndexOf(CLOSE_ISOLATE);
    if (closers[sign]) open.push(closers[sign]);
    else if (sign === CLOSE_ISOLATE) {
      if (isolate < 0) continue;
      // What was opened within ends with it.
      open.length = isolate;
    } else if (sign === CLOSE_EMBEDDING) {
      if (open.at(-1) !== CLOSE_EMBEDDING) continue;
      open.pop();
    }
    out += sign;
  }
  return out + open.reverse().join('');
}
