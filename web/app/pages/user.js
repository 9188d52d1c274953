import { define } from '../../elements/define.js';
import { MusterMark } from '../../elements/mark.js';
import { MusterProblem } from '../../elements/problem.js';
import { nameOf } from '../../elements/user/read.js';
import { MusterUser } from '../../elements/user.js';
import { words } from '../../elements/words/words.js';
import { createLoads } from '../loads.js';
import { documentsPart } from './documents.js';

define({ 'muster-mark': MusterMark, 'muster-problem': MusterProblem, 'muster-user': MusterUser });

/** @typedef {{ id: number } | { email: string }} Wanted */

/** @param {import('../controller.js').Context} context  One user, by id or by e-mail. */
export function userPage(context) {
  const { client, announce } = context;
  const element = /** @type {import('../../elements/user.js').MusterUser} */ (
    document.createElement('muster-user')
  );
  const loads = createLoads((slow) => {
    element.busy = slow;
  });
  element.source = context.source;
  /** @type {Wanted} */
  let wanted = { id: -1 };
  /** A part of its own for each user, so that an upload can end after its page was left. */
  let documents = documentsPart(context, { onChange: () => {} });

  /** @returns {Promise<number | null>} the id of the user, once it is known */
  async function load() {
    const asked = wanted;
    element.waiting = '';
    const outcome = await loads.run((signal) =>
      client.call('id' in asked ? 'getUser' : 'getUserByEmail', asked, {
        signal,
        onWait: ({ status }, seconds) => {
          element.waiting = words.app.waiting(status, seconds);
        },
      }),
    );
    if (!outcome) return null;
    element.waiting = '';
    element.problem = outcome.ok ? null : outcome.problem;
    // Nobody can have documents who does not exist.
    documents.element.hidden = !outcome.ok && outcome.problem.status === 404;
    if (!outcome.ok) return null;
    const user = /** @type {import('../../elements/user/read.js').Fields} */ (outcome.body);
    // A reload after a change must not talk over the news of that change.
    const isNew = element.user === null;
    element.user = user;
    element.findings = outcome.report.findings;
    element.operation = outcome.report.operation;
    element.at = new Date();
    documents.element.owner = nameOf(user);
    if (isNew) announce(nameOf(user));
    return Number(user.id);
  }

  /** @param {Wanted} next */
  function turnTo(next) {
    wanted = next;
    element.user = null;
    element.problem = null;
    element.replaceChildren();
    documents.leave();
    documents = documentsPart(context, { onChange: () => next === wanted && load() });
  }

  /** @param {import('../routes.js').Route} route */
  async function show(route) {
    if (route.name !== 'user') return;
    /** @type {Wanted} */
    const next = 'id' in route ? { id: route.id } : { email: route.email };
    if (JSON.stringify(next) !== JSON.stringify(wanted)) turnTo(next);
    element.back = context.list();
    const known = element.user !== null && element.problem === null;
    if ('id' in next) {
      attach();
      await Promise.all([known || load(), documents.show(next.id, route.view)]);
      return;
    }
    const id = known ? Number(element.user?.id) : await load();
    if (id === null) return;
    attach();
    await documents.show(id, route.view);
  }

  function attach() {
    if (!element.contains(documents.element)) element.append(documents.element);
  }

  element.addEventListener('muster-retry', context.reload);

  return {
    element,
    title: () => [element.user && nameOf(element.user), words.app.titles.user],
    show,
    leave() {
      loads.stop();
      documents.leave();
    },
  };
}
