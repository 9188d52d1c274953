/** The longest page that the engine gives. */
const PIECE = 1000;

/**
 * Everybody in the directory, read calmly: the page must not stand still for a large one.
 *
 * @param {import('../../engine/engine.js').Engine} engine
 * @returns {Promise<Muster.Owner[]>}
 */
export async function everybody(engine) {
  /** @type {Muster.Owner[]} */
  const people = [];
  for (let page = 1; ; page++) {
    await new Promise((resolve) => setTimeout(resolve));
    const view = engine.view({ sort: 'name', page, size: PIECE, facets: false });
    people.push(...view.rows.map(ownerOf));
    if (page >= view.pages) return people;
  }
}

/**
 * @param {import('../../engine/engine.js').Engine} engine
 * @param {string} text
 * @returns {Muster.Owner[]} the first whom the search finds
 */
export const lookedUp = (engine, text) =>
  engine.view({ text, size: 20, facets: false }).rows.map(ownerOf);

/** @param {Muster.Row} row  @returns {Muster.Owner} */
const ownerOf = ({ id, name, firstName, lastName, email, separated, documents }) => ({
  id,
  name: name || [firstName, lastName].filter(Boolean).join(' '),
  email: email ?? '',
  separated,
  documents: documents.map((one) => ({ id: one.id, name: one.name })),
});
