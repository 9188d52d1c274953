/** What a letter is typed into. */
const FIELDS = "input:not([type='checkbox']), select, textarea";

/**
 * Whether a key was pressed as a command: by itself, and while nothing is being typed.
 *
 * @param {any} event  of a key
 * @param {string} key
 */
export const isCommand = (event, key) =>
  event.key === key &&
  !(event.ctrlKey || event.metaKey || event.altKey) &&
  !event.composedPath()[0].matches(FIELDS);
