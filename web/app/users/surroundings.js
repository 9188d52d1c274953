import { once } from '../../engine/once.js';
import { formatRoute } from '../routes.js';

/**
 * Fetches what stands around the list once a list is there, and keeps it right: the ready-made
 * views with their counts, and which columns apply to nobody.
 *
 * @param {import('../controller.js').Context} context
 * @param {import('../../elements/users.js').MusterUsers} element
 * @param {(changed: import('./edits.js').Change) => void} change  of the query
 */
export function surroundings(context, element, change) {
  const { engine } = context;
  /** @type {Map<string, number>} */
  const counts = new Map();
  /** @type {unknown} of what the counts are */
  let counted = null;
  let attended = false;
  const coming = once(() => import('./around.js'));
  // The list does without it where its code does not come; the next one asks again.
  const around = () => coming.get().catch(() => null);

  /** @param {readonly { name: any, filter: string }[]} views */
  function show(views) {
    element.views = views.map(({ name, filter }) => ({
      name,
      href: formatRoute('/users', { filter }),
      count: counts.get(name) ?? null,
      current: element.query.filter === filter && element.query.q === '',
    }));
  }

  return {
    async show() {
      const code = await around();
      if (!code) return;
      if (!attended) {
        code.attend(element, change, context.announce);
        code.exporting(context, element);
      }
      attended = true;
      const bar = code.loadBar(context);
      bar.slot = 'load';
      if (bar.parentElement !== element) element.append(bar);
      show(code.VIEWS);
    },
    /** @param {unknown} whole  the whole directory is here: what tells it from another one */
    async count(whole) {
      const code = await around();
      if (!code || counted === whole) return;
      counted = whole;
      element.absent = code.absentColumns(engine);
      await code.countViews(engine, (name, count) => counts.set(name, count));
      show(code.VIEWS);
    },
  };
}
