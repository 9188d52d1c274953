import { html } from 'lit';

/** No sentence holds it: it is for private use. */
const PLACE = '\uE000';

/**
 * A sentence with something in it that is more than text, such as a time that tells more on hover.
 *
 * @param {(text: string) => string} say
 * @param {unknown} content
 */
export function fill(say, content) {
  const [before, after = ''] = say(PLACE).split(PLACE);
  return html`${before}${content}${after}`;
}
