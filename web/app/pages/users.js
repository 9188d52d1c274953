import { define } from '../../elements/define.js';
import { emailHref, userHref } from '../../elements/links.js';
import { MusterSearch } from '../../elements/search.js';
import { EVERYBODY, NOBODY } from '../../elements/users/selection.js';
import { MusterUsers } from '../../elements/users.js';
import { words } from '../../elements/words/words.js';
import { listen } from '../listen.js';
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

/** As many rows fill a screen: they are painted before the others are drawn. */
const SCREEN = 20;

/** A click takes no longer, milliseconds. */
const CLICK = 250;

/** @param {import('../controller.js').Context} context  The list of users. */
export function usersPage(context) {
  const { contract, loading, navigate, announce, source } = context;
  const element = /** @type {import('../../elements/users.js').MusterUsers} */ (
    document.createElement('muster-users')
  );
  const list = usersList(context, element);
  const around = surroundings(context, element, (changed) => change(changed));
  let shown = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let growing;

  // Where the page was scrolled, all must be there to scroll to.
  if (!history.state?.scroll) element.begin = SCREEN;
  element.source = source;
  element.dense = remembered(DENSE) !== null;
  element.choices = {
    role: contract.knownValues['user.role'] ?? [],
    check: contract.knownValues['check.status'] ?? [],
    doc: contract.knownValues['document.type'] ?? [],
  };

  const tell = () => element.listing && announce(words.users.found(element.listing));
  const address = addressOf(context, element, list);
  const { change } = address;

  async function draw() {
    await list.draw();
    if (!shown) return;
    tell();
    await around.show();
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
    if (!shown) return;
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
      address.take(view, seen);
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
