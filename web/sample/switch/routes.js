import { json } from '../json.js';
import { operationNames } from '../operations.js';
import { Refusal } from '../refusal.js';
import { answersOf, described } from './answers.js';

/** @typedef {import('../types.js').Call} Call */
/** @typedef {import('./switches.js').Switches} Switches */

/** @param {Call} call */
function operationIn({ path }) {
  const operation = operationNames.find((name) => name === path.operation);
  if (!operation) throw new Refusal(404, `There is no operation ${path.operation}`);
  return operation;
}

const done = () => new Response(null, { status: 204 });

/** @param {Switches} switches */
export function listSwitches(switches) {
  const possible = operationNames.map((name) => [name, answersOf(name)]);
  return json(200, { on: switches.list(), answers: Object.fromEntries(possible), described });
}

/**
 * @param {Call} call
 * @param {Switches} switches
 */
export async function setSwitch(call, switches) {
  const operation = operationIn(call);
  const wanted = await call.request.json().catch(() => {
    throw new Refusal(400, ['The body is not JSON']);
  });
  return json(200, { operation, ...switches.set(operation, wanted) });
}

/**
 * @param {Call} call
 * @param {Switches} switches
 */
export function clearSwitch(call, switches) {
  switches.clear(operationIn(call));
  return done();
}

/** @param {Switches} switches */
export function clearSwitches(switches) {
  switches.clear();
  return done();
}

/**
 * @param {Switches} switches
 * @param {import('../types.js').World} world
 */
export async function reset(switches, { evidence, links }) {
  switches.clear();
  links.revoke();
  await evidence.store.clear();
  return done();
}
