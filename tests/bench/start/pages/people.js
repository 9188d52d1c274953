/** @typedef {{ name: string, email: string, jobTitle: string, roles: string, created: string }} Row */

const fields = /** @type {const} */ (['name', 'email', 'jobTitle', 'roles', 'created']);
const titles = ['Name', 'E-mail', 'Job title', 'Roles', 'Created'];

/** @type {{ field: keyof Row, title: string }[]} */
export const columns = fields.map((field, at) => ({ field, title: titles[at] }));

/** @returns {Promise<Row[]>} the users of the listing, flat as grids want them */
export async function people() {
  const { data } = await (await fetch('../users.json')).json();
  return data.map((/** @type {any} */ user) => ({
    name: [user.firstName, user.lastName].filter(Boolean).join(' '),
    email: user.email,
    jobTitle: user.jobTitle,
    roles: user.roles.join(', '),
    created: user.createdAt.slice(0, 10),
  }));
}
