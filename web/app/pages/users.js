import { define } from '../../elements/define.js';
import { emailHref, userHref } from '../../elements/links.js';
import { MusterSearch } from '../../elements/search.js';
import { EVERYBODY, NOBODY } from '../../elements/users/selection.js';
import { sortKeys } from '../../elements/users/sort.js';
import { MusterUsers } from '../../elements/users.js';
import { words } from '../../elements/words/words.js';
import { listen } from '../listen.js';
import { usersQuery } from '../queries.js';
import { remember, remembered } from '../tab.js';
import { addressOf } from '../users/address.js';
import { entered } from '../users/enter.js';
import { usersList } from '../users/list.js';
import { surroundings } from '../users/surroundings.js';

define({
  'muster-search': MusterSearch,
  'muster-users': MusterUsers,
});

/** Whether rows are dense is kept for the tab under this name. */
const DENSE = 'muster-dense';

/** While the directory grows the list is drawn no more often, milliseconds. */
const GROWING = 250;

/** Pixels over the first row, and of a row: of a card, of one line, of two. */
const ABOVE = 250;
const ROW = { card: 160, dense: 28, usual: 56 };

/** @param {boolean} dense  As many rows fill a screen: they are painted before the others are drawn. */
function screenful(dense) {
  const row = innerWidth < 720 ? ROW.card : ROW[dense ? 'dense' : 'usual'];
  return Math.max(1, Math.ceil((innerHeight - ABOVE) / row));
}

/** @returns {boolean} whether the page was scrolled: all must be there to scroll to, each row of its height */
const isScrolled = () => Boolean(history.state?.scroll);

/** A click takes no longer, milliseconds. */
const CLICK = 250;

const emptyList = () => /** @type {MusterUsers} */ (document.createElement('muster-users'));

/**
 * The list before there is an engine, with lines where its rows will be.
 *
 * @param {import('../routes.js').View} view
 */
export function listToCome(view) {
  const element = emptyList();
  element.query = usersQuery(view, '');
  element.busy = true;
  return element;
}

/**
 * The list of users.
 *
 * @param {import('../controller.js').Context} context
 * @param {MusterUsers} [given] the list that was drawn already
 */
export function usersPage(context, given) {
  const { contract, loading, navigate, announce, source } = context;
  const element = given ?? emptyList();
  const list = usersList(context, element);
  const around = surroundings(context, element, (changed) => change(changed));
  let shown = false;
  /** Who was quick may have typed before there was an engine. */
  let unheard = given !== undefined;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let growing;

  element.source = source;
  element.dense = remembered(DENSE) !== null;
  if (!isScrolled()) element.begin = screenful(element.dense);
  element.choices = {
    role: contract.knownValues['user.role'] ?? [],
    check: contract.knownValues['check.status'] ?? [],
    doc: contract.knownValues['document.type'] ?? [],
  };

  /** The order that was said last. */
  let told = '';

  function tell() {
    if (!element.listing) return;
    const { found, sorted, columns } = words.users;
    // The server has an order of its own.
    const sort = list.isHere() ? element.query.sort : '';
    const [by] = sort === told ? [] : sortKeys(sort);
    told = sort;
    const order =
      by && Object.hasOwn(columns, by.key) ? `${sorted(columns[by.key], by.down)} ` : '';
    announce(`${order}${found(element.listing)}`);
  }

  const address = addressOf(context, element, list);
  const { change } = address;

  async function draw() {
    await list.draw();
    if (!shown) return;
    const surrounded = around.show();
    await list.held();
    tell();
    await surrounded;
    count();
  }

  function count() {
    const { state, endedAt } = loading.progress();
    if (state === 'complete' || state === 'incomplete') around.count(endedAt);
  }

  /** More of the directory is here, or it is whole. */
  function grown() {
    clearTimeout(growing);
    growing = undefined;
    if (!shown || list.isHeld()) return;
    if (list.isHere()) list.drawDirectory();
    else if (element.known.state !== 'server') list.draw();
    else list.know();
    count();
  }

  const on = listen(element);
  on('muster-filter', ({ typing: more = false, ...what }) => {
    if (more) address.type(what.q);
    else change(what);
  });
  on('muster-enter', async (q) => {
    const { query } = element;
    const typed = await list.readText(q);
    if (!shown || element.query !== query) return;
    const turned = q === element.query.q ? {} : { page: 1 };
    change({ q, ...turned, ...entered(element.query, typed) });
  });
  on('muster-settle', () => {
    address.settle();
    // A click that took the focus away must still find what it was aimed at.
    setTimeout(() => {
      element.typing = false;
    }, CLICK);
  });
  on('muster-clear', () => change({ q: '', filter: '', page: 1 }));
  on('muster-dense', (dense) => {
    element.dense = dense;
    remember(DENSE, dense ? 'yes' : null);
  });
  on('muster-pick', (which) => {
    element.selection = which === 'all' ? EVERYBODY : NOBODY;
    element.last = null;
  });
  on('muster-open', (text) => {
    navigate(/^\d{1,15}$/.test(text) ? userHref(Number(text)) : emailHref(text));
  });
  on('muster-retry', draw);

  return {
    element,
    title: () => [element.query.q && `“${element.query.q}”`, words.app.titles.users],
    /** @param {import('../routes.js').Route} route  @param {boolean} [seen] */
    async show({ view }, seen) {
      shown = true;
      element.toggleAttribute('whole', isScrolled());
      address.take(view, seen);
      if (unheard) element.search?.repeat();
      unheard = false;
      await draw();
    },
    /** @param {Muster.Progress} progress  of the directory */
    grows({ state }) {
      if (state === 'loading') growing ??= setTimeout(grown, GROWING);
      else grown();
    },
    leave() {
      shown = false;
      address.leave();
      list.stop();
    },
  };
}
