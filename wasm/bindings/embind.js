// Embind registers every type it knows, and with each comes the code that converts it. These never
// cross the boundary: without them the page has 1 KB of brotli less to load.
/** @type {Record<string, unknown>} */
const unused = {};
function skip() {}
for (const kind of ['std_wstring', 'memory_view', 'bigint', 'emval']) {
  unused[`_embind_register_${kind}`] = skip;
  unused[`_embind_register_${kind}__deps`] = [];
}

/**
 * Texts as they cross the boundary: their length, then their UTF-8. Embind’s own way looks at every
 * byte twice before it decodes them, and every answer has some.
 *
 * @param {number} rawType
 */
function registerText(rawType) {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  registerType(rawType, {
    name: 'text',
    argPackAdvance: 8,
    readValueFromPointer: simpleReadValueFromPointer,
    fromWireType(/** @type {number} */ at) {
      const end = at + 4 + HEAPU32[at >> 2];
      let text = '';
      let i = at + 4;
      // A decoder takes longer than the few letters of a code.
      if (end - i < 16)
        while (i < end && HEAPU8[i] < 0x80) text += String.fromCharCode(HEAPU8[i++]);
      if (i < end) text = decoder.decode(HEAPU8.subarray(at + 4, end));
      _free(at);
      return text;
    },
    toWireType(/** @type {unknown[]} */ destructors, /** @type {string} */ text) {
      const most = text.length * 3;
      const at = _malloc(4 + most);
      const { written } = encoder.encodeInto(text, HEAPU8.subarray(at + 4, at + 4 + most));
      HEAPU32[at >> 2] = written;
      if (destructors !== null) destructors.push(_free, at);
      return at;
    },
    destructorFunction: (/** @type {number} */ at) => _free(at),
  });
}
unused._embind_register_std_string = registerText;
unused._embind_register_std_string__deps = [
  '$registerType',
  '$simpleReadValueFromPointer',
  'malloc',
  'free',
];
Object.assign(LibraryManager.library, unused);
