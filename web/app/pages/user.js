import { define } from '../../elements/define.js';
import { userHref } from '../../elements/links.js';
import { MusterMark } from '../../elements/mark.js';
import { MusterProblem } from '../../elements/problem.js';
import { exactly } from '../../elements/user/exact.js';
import { nameOf } from '../../elements/user/read.js';
import { MusterUser } from '../../elements/user.js';
import { words } from '../../elements/words/words.js';
import { mayLeave } from '../leave.js';
import { createLoads } from '../loads.js';
import { createAround } from '../person/around.js';
import { beyond, offerList } from '../person/behind.js';
import { clipboard } from '../person/clipboard.js';
import { typesOfOthers } from '../person/gaps.js';
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
  /** Of the list behind the user, which nobody waits for. */
  const listLoads = createLoads(() => {});
  element.source = context.source;
  const around = createAround(context);
  /** @type {Wanted} */
  let wanted = { id: -1 };
  /** A part of its own for each user, so that an upload can end after its page was left. */
  let documents = documentsPart(context, { onChange: () => {}, onList: () => {} });

  /** Where files wait to be sent, while other users are looked at. @type {Map<string, typeof documents>} */
  const unsent = new Map();

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
    return take(outcome);
  }

  /** @param {Muster.Outcome} outcome  of asking for the user  @returns {number | null} the id */
  function take(outcome) {
    // A newer answer comes.
    if (!outcome.ok && outcome.problem.kind === 'aborted') return null;
    element.problem = outcome.ok ? null : outcome.problem;
    // Nobody can have documents who does not exist.
    documents.element.hidden = !outcome.ok && outcome.problem.status === 404;
    if (!outcome.ok) return null;
    const user = /** @type {import('../../elements/user/read.js').Fields} */ (outcome.body);
    // A reload after a change must not talk over the news of that change.
    const isNew = element.user === null;
    element.user = user;
    element.exact = exactly(outcome.text);
    element.findings = outcome.report.findings;
    element.operation = outcome.report.operation;
    element.at = new Date();
    documents.element.owner = nameOf(user);
    if (isNew) announce(nameOf(user));
    place();
    return Number(user.id);
  }

  /** What the directory tells of the user: who is before and after, and what others have. */
  function place() {
    const id = Number(element.user?.id ?? ('id' in wanted ? wanted.id : -1));
    element.around = id < 0 ? null : around(id);
    const types = typesOfOthers(context);
    element.filed = documents.known();
    element.gaps = types;
  }

  const isWanted = (/** @type {Wanted} */ one) => JSON.stringify(one) === JSON.stringify(wanted);

  /** @param {Wanted} next */
  function turnTo(next) {
    const before = wanted;
    wanted = next;
    element.user = null;
    element.problem = null;
    element.copied = null;
    element.notCopied = false;
    element.replaceChildren();
    documents.leave();
    if (documents.open() > 0) unsent.set(JSON.stringify(before), documents);
    const kept = unsent.get(JSON.stringify(next));
    unsent.delete(JSON.stringify(next));
    documents =
      kept ??
      documentsPart(context, {
        onChange: (outcome) => isWanted(next) && take(outcome),
        onList: () => isWanted(next) && place(),
      });
  }

  /** @param {import('../routes.js').Route} route */
  async function show(route) {
    if (route.name !== 'user') return;
    const next = wantedOf(route);
    if (!isWanted(next)) turnTo(next);
    element.back = context.list();
    place();
    const known = element.user !== null && element.problem === null;
    if ('id' in next) {
      attach();
      await Promise.all([known || load(), documents.show(next.id, route.view)]);
      listLoads.run((signal) => offerList(context, signal));
      return;
    }
    const id = known ? Number(element.user?.id) : await load();
    if (id === null) return;
    attach();
    await documents.show(id, route.view);
    listLoads.run((signal) => offerList(context, signal));
  }

  function attach() {
    if (!element.contains(documents.element)) element.append(documents.element);
  }

  element.addEventListener('muster-retry', context.reload);
  element.addEventListener('muster-beyond', async (event) => {
    const { detail } = /** @type {CustomEvent} */ (event);
    const there = await loads.run((signal) => beyond(context, detail, signal));
    if (there?.id) context.navigate(userHref(there.id));
    else if (there) element.problem = there.problem;
  });
  element.addEventListener('muster-print', () => window.print());
  const toClipboard = clipboard(element, announce);
  element.addEventListener('muster-copy', (event) =>
    toClipboard(/** @type {CustomEvent} */ (event).detail),
  );

  return {
    element,
    title: () => [element.user && nameOf(element.user), words.app.titles.user],
    show,
    grows: place,
    /** @param {import('../routes.js').Route} to */
    async mayLeave(to) {
      if (to.name === 'user' && isWanted(wantedOf(to))) return true;
      const others = new Map(unsent);
      if (to.name === 'user') others.delete(JSON.stringify(wantedOf(to)));
      const failed = [...others.values()];
      const leaves = await mayLeave(documents.open() + sum(failed, (one) => one.unseen()));
      // Now it was told: once is enough.
      for (const one of failed) one.see();
      return leaves;
    },
    unsent: () => sum([documents, ...unsent.values()], (one) => one.open()),
    leave() {
      loads.stop();
      listLoads.stop();
      documents.leave();
    },
  };
}

/**
 * @template Value
 * @param {Value[]} values
 * @param {(value: Value) => number} numberOf
 */
const sum = (values, numberOf) => values.reduce((total, value) => total + numberOf(value), 0);

/** @param {Extract<import('../routes.js').Place, { name: 'user' }>} place  @returns {Wanted} */
const wantedOf = (place) => ('id' in place ? { id: place.id } : { email: place.email });
