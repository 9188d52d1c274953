const PIECE = 256 * 1024;

/** The stream of the module without what listens to it; built from tokenizer.cpp. */
export async function tokenizer() {
  const url = new URL('tokenizer.js', document.baseURI).href;
  const { default: createModule } = await import(/* @vite-ignore */ url);
  const module = await createModule();
  const stream = new module.Tokenizer();
  return {
    /** @param {Uint8Array} bytes */
    take(bytes) {
      stream.begin();
      for (let at = 0; at < bytes.length; at += PIECE) {
        const piece = bytes.subarray(at, at + PIECE);
        module.HEAPU8.set(piece, stream.reserve(piece.length));
        if (!stream.push(piece.length)) return false;
      }
      return stream.finish();
    },
    close: () => stream.delete(),
  };
}
