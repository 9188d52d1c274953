import { startSample } from './sample.js';

const { everybody, json } = startSample();

/** The 250 users as the sample answers them, and what they hold. @type {any[]} */
export const users = await everybody();

/** @type {any[]} */
export const identities = users.flatMap((user) => user.identities);

/** @type {any[]} */
export const connections = identities.map((identity) => identity.connection);

/** @type {any[]} */
export const checks = users.flatMap((user) => user.backgroundChecks ?? []);

const lists = users.map(({ id }) => json(`/users/${id}/documents?limit=50`));

/** @type {any[]} */
export const documents = (await Promise.all(lists)).flatMap((list) => list.documents);
