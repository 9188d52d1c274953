/** The version of the messages that this page speaks. */
export const VERSION = 1;

/**
 * The window around the frame.
 *
 * @typedef {ReturnType<typeof windowAround>} Around
 */
export function windowAround() {
  const { parent } = window;
  /** Not every browser tells. @type {string | undefined} */
  const origin = location.ancestorOrigins?.[0];
  return {
    isThere: parent !== window,
    origin,
    /** Weaker: whoever named this page, which may be withheld, or no longer be the one around it. */
    referrer: URL.canParse(document.referrer) ? new URL(document.referrer).origin : '',

    /**
     * @param {Record<string, unknown> & { type: string }} message
     * @param {string} to the origin that may read it: if another page is there by now, none does
     */
    post(message, to) {
      parent.postMessage({ muster: VERSION, ...message }, to);
    },

    /** @param {(data: unknown, from: string) => void} hear  told of the messages of that window only */
    listen(hear) {
      addEventListener('message', (event) => {
        if (event.source === parent) hear(event.data, event.origin);
      });
    },
  };
}
