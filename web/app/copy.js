/**
 * @param {string} text
 * @returns {Promise<boolean>} false where the browser has no clipboard, or refuses it
 */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
