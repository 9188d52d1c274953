import { Refusal } from './refusal.js';

/** So much of an answer is looked through before its head goes on: mostly all of it. */
const FIRST = 64 * 1024;
/** What is shorter stands in answers by chance, and is no key. */
const SHORTEST = 8;
/** Of one character: \u002f is the longest way to write it. */
const WIDEST = 6;

/** The API repeats the key in what it answers. */
export class KeyRepeated extends Refusal {
  code = 'KEY_REPEATED';

  constructor() {
    super(502, 'The API’s answer repeats the API key, so the gateway does not pass it on.');
  }
}

/**
 * Looks for the key in what goes to a browser: as it is, percent-encoded or escaped as in JSON.
 *
 * @param {string} key
 */
export function createKeyGuard(key) {
  const pattern = key.length < SHORTEST ? null : patternOf(key);
  const width = key.length * WIDEST;
  /** @param {string} text */
  const isIn = (text) => pattern?.test(text) ?? false;

  return {
    isIn,

    /** @returns {(chunk: Uint8Array) => void} throws as soon as the chunks so far hold the key */
    watch() {
      let end = '';
      return (chunk) => {
        const text = end + latin1.decode(chunk);
        if (isIn(text)) throw new KeyRepeated();
        end = text.slice(-width);
      };
    },

    /**
     * A watched body, of which a beginning was read; what may turn out to begin the key is held
     * back. Throws where the beginning holds the key; later on the body breaks off.
     *
     * @param {ReadableStream<Uint8Array>} body
     * @returns {Promise<ReadableStream<Uint8Array>>}
     */
    async begun(body) {
      const reader = body.getReader();
      /** @type {Uint8Array[]} */
      const held = [];
      let size = 0;
      let isOver = false;
      /** @param {number} least */
      async function hold(least) {
        while (size < least && !isOver) {
          const { done, value } = await reader.read();
          isOver = done;
          if (value) held.push(value);
          size += value?.byteLength ?? 0;
        }
      }
      await hold(FIRST).catch((error) => {
        // Any other failure comes again, after what came before it.
        if (error instanceof KeyRepeated) throw error;
      });
      return new ReadableStream(
        {
          async pull(controller) {
            await hold(width + (held[0]?.byteLength ?? 0)).catch((error) => {
              if (held.length === 0 || error instanceof KeyRepeated) throw error;
            });
            const chunk = held.shift();
            if (!chunk) return controller.close();
            size -= chunk.byteLength;
            controller.enqueue(chunk);
          },
          cancel: (reason) => reader.cancel(reason),
        },
        { highWaterMark: 0 },
      );
    },
  };
}

/** A byte a letter: what is looked for has only those of ASCII. */
const latin1 = new TextDecoder('latin1');

/** @param {string} key  @returns {RegExp} */
function patternOf(key) {
  const ways = [...key].map((letter) => {
    const code = letter.charCodeAt(0).toString(16).padStart(2, '0');
    const hex = code.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
    return `(?:\\\\?${letter.replace(/[^a-z0-9]/gi, '\\$&')}|%${hex}|\\\\u00${hex})`;
  });
  return new RegExp(ways.join(''));
}
