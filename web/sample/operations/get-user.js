import { json } from '../json.js';
import { pathId } from '../parameters.js';
import { Refusal } from '../refusal.js';

/** @typedef {import('../types.js').Call} Call */
/** @typedef {import('../types.js').World} World */

/**
 * @param {number | undefined} id
 * @param {World} world
 */
async function answer(id, { people, evidence, clock }) {
  if (id === undefined || !people.has(id)) throw new Refusal(404, 'User not found');
  const documentsOf = await evidence.snapshot();
  return json(200, people.user(id, clock.today(), documentsOf(id)));
}

/**
 * @param {Call} call
 * @param {World} world
 */
export const getUser = async ({ path }, world) => answer(pathId(path, 'id'), world);

/**
 * @param {Call} call
 * @param {World} world
 */
export const getUserByEmail = async ({ path }, world) =>
  answer(world.people.idByEmail(path.email), world);
