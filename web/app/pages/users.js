import { define } from '../../elements/define.js';
import { MusterGoTo } from '../../elements/go-to.js';
import { emailHref, userHref } from '../../elements/links.js';
import { MusterProblem } from '../../elements/problem.js';
import { MusterRoleFilter } from '../../elements/role-filter.js';
import { MusterSearch } from '../../elements/search.js';
import { MusterUsers } from '../../elements/users.js';
import { words } from '../../elements/words/words.js';
import { createLoads } from '../loads.js';
import { usersParams, usersQuery, usersView } from '../queries.js';
import { formatRoute } from '../routes.js';

define({
  'muster-go-to': MusterGoTo,
  'muster-problem': MusterProblem,
  'muster-role-filter': MusterRoleFilter,
  'muster-search': MusterSearch,
  'muster-users': MusterUsers,
});

/** @param {import('../controller.js').Context} context  The list of users. */
export function usersPage({ client, engine, contract, navigate, announce, source }) {
  const element = /** @type {import('../../elements/users.js').MusterUsers} */ (
    document.createElement('muster-users')
  );
  const loads = createLoads((slow) => {
    element.busy = slow;
  });
  const roles = new Set(contract.knownValues['user.role']);
  /** Whether the newest address was made by typing: the next letters then replace it. */
  let typing = false;
  element.source = source;
  element.roles = [...roles];

  async function load() {
    element.waiting = '';
    const outcome = await loads.run((signal) =>
      client.call('listUsers', usersParams(element.query), {
        signal,
        onWait: ({ status }, seconds) => {
          element.waiting = words.app.waiting(status, seconds);
        },
      }),
    );
    if (!outcome) return;
    element.waiting = '';
    element.problem = outcome.ok ? null : outcome.problem;
    if (!outcome.ok) return;
    element.page = engine.page();
    // Documents within a user that were set aside are no missing users.
    element.setAside = outcome.report.setAside.filter(({ pointer }) =>
      /^\/data\/\d+$/.test(pointer),
    );
    element.at = new Date();
    for (const row of element.page.rows) for (const role of row.roles) roles.add(role);
    element.roles = [...roles];
    announce(words.users.found(element.page));
  }

  element.addEventListener('muster-filter', (event) => {
    const { typing: more = false, ...change } = /** @type {CustomEvent} */ (event).detail;
    const view = usersView({ ...element.query, ...change });
    navigate(formatRoute('/users', view), { replace: more && typing });
    typing = more;
  });
  element.addEventListener('muster-open', (event) => {
    const text = /** @type {CustomEvent<string>} */ (event).detail;
    navigate(/^\d{1,15}$/.test(text) ? userHref(Number(text)) : emailHref(text));
  });
  element.addEventListener('muster-retry', load);

  return {
    element,
    title: () => [element.query.q && `“${element.query.q}”`, words.app.titles.users],
    /** @param {import('../routes.js').Route} route */
    show({ view }) {
      element.query = usersQuery(view);
      return load();
    },
    leave() {
      typing = false;
      loads.stop();
    },
  };
}
