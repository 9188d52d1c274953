import contract from '#contract' with { type: 'json' };
import { folded } from './fold.js';

const role = contract.components.schemas.User.properties.roles.items;
/** @type {string[]} */
const privileged = role['x-muster-privileged'];

/** @param {any} identity */
const isCurrent = ({ disconnectedAt, separatedAt }) => !disconnectedAt && !separatedAt;

/** @param {any[]} current identities */
function mfaOf(current) {
  if (current.some(({ hasMfa }) => hasMfa === false)) return 'no';
  return current.length > 0 && current.every(({ hasMfa }) => hasMfa) ? 'yes' : 'unknown';
}

/** @param {any[]} current identities */
function contractorOf(current) {
  if (current.some(({ isContractor }) => isContractor)) return 'yes';
  return current.some(({ isContractor }) => isContractor === false) ? 'no' : 'unknown';
}

/** @param {any[]} identities */
function leftOf(identities) {
  if (!identities.some(({ separatedAt }) => separatedAt)) return 'no';
  return identities.some(({ disconnectedAt }) => !disconnectedAt) ? 'connected' : 'disconnected';
}

/** @param {any[]} identities */
function statusOf(identities) {
  const left = identities.some(({ separatedAt }) => separatedAt) && !identities.some(isCurrent);
  return left ? 'separated' : 'current';
}

/**
 * When evidence next stops counting: of each type the newest document counts.
 *
 * @param {{ type: string, renewalDate: string }[]} documents
 */
function renewalOf(documents) {
  /** @type {Map<string, string>} */
  const newest = new Map();
  for (const { type, renewalDate } of documents) {
    if (renewalDate > (newest.get(type) ?? '')) newest.set(type, renewalDate);
  }
  let next = '';
  for (const date of newest.values()) if (!next || date < next) next = date;
  return next;
}

/** In one order, each once. @param {string[]} values */
const setOf = (values) => [...new Set(values)].sort();

/**
 * What rivals keep of a user of the API: what the list shows and what the facets count.
 *
 * @typedef {ReturnType<typeof factsOf>} Facts
 * @param {any} user
 */
export function factsOf(user) {
  const { id, email, firstName, lastName, jobTitle, roles, identities } = user;
  const current = identities.filter(isCurrent);
  const documents = user.documents.flatMap((/** @type {any} */ page) => page.data);
  const checks = user.backgroundChecks.map((/** @type {any} */ check) => check.status);
  const types = setOf(documents.map((/** @type {any} */ document) => document.type));
  const name = [firstName, lastName].filter(Boolean).join(' ') || email;
  return {
    /** @type {number} */
    id,
    name,
    /** @type {string} */
    email,
    /** @type {string} */
    jobTitle,
    roles: setOf(roles),
    checks: setOf(checks),
    types,
    idps: setOf(
      current
        .filter((/** @type {any} */ { hasIdp }) => hasIdp)
        .map((/** @type {any} */ { connection }) => connection.clientType),
    ),
    privileged: roles.some((/** @type {string} */ each) => privileged.includes(each))
      ? 'yes'
      : 'no',
    mfa: mfaOf(current),
    contractor: contractorOf(current),
    status: statusOf(identities),
    left: leftOf(identities),
    terms: user.drataTermsAgreedAt ? 'agreed' : 'none',
    renewal: renewalOf(documents),
    key: folded(name),
    text: folded(`${[firstName, lastName].filter(Boolean).join(' ')}\n${email}\n${jobTitle}`),
  };
}

/** @param {string} one  @param {string} other */
const compare = (one, other) => (one < other ? -1 : Number(one > other));

/** In the order of the list: by folded name, then by the name itself. @param {Facts[]} users */
export const byName = (users) =>
  users.sort((one, other) => compare(one.key, other.key) || compare(one.name, other.name));
