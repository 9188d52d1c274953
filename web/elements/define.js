/**
 * Registers elements under their names; the classes define nothing by themselves. Each page names
 * those that it draws with, so that they come with its code and not before.
 *
 * @param {Record<string, CustomElementConstructor>} elements
 */
export function define(elements) {
  for (const [name, element] of Object.entries(elements)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
