/** What a letter is typed into. */
const FIELDS =
  "input:not([type='checkbox']), select, textarea, [contenteditable]:not([contenteditable='false'])";

let areOn = true;

/** @param {boolean} on  Who speaks to a machine may press keys without a wish to. */
export function turnCommands(on) {
  areOn = on;
}

export const areCommandsOn = () => areOn;

/**
 * Whether a key was pressed as a command: by itself, and while nothing is being typed.
 *
 * @param {any} event  of a key
 * @param {string} key
 */
export const isCommand = (event, key) =>
  areOn &&
  event.key === key &&
  !(event.ctrlKey || event.metaKey || event.altKey) &&
  !event.composedPath()[0].matches?.(FIELDS);
