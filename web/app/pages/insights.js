import { define } from '../../elements/define.js';
import { MusterInsights } from '../../elements/insights.js';
import { MusterProblem } from '../../elements/problem.js';
import { words } from '../../elements/words/words.js';
import { createDirectory } from '../directory.js';
import { listen } from '../listen.js';
import { countPictures } from '../pictures/pictures.js';
import { CURRENT, counting } from '../pictures/who.js';
import { formatRoute } from '../routes.js';
import { termsText } from '../terms.js';
import { mended, without } from '../users/edits.js';

define({
  'muster-insights': MusterInsights,
  'muster-problem': MusterProblem,
});

/** @param {import('../controller.js').Context} context  The directory in four pictures. */
export function insightsPage(context) {
  const { engine, navigate } = context;
  const element = /** @type {import('../../elements/insights.js').MusterInsights} */ (
    document.createElement('muster-insights')
  );
  const directory = createDirectory(context, element, draw);
  let query = { q: '', filter: CURRENT };

  const listHref = (/** @type {typeof query} */ about) => formatRoute('/users', about);

  function draw() {
    const { whole, counted } = countPictures(engine.view, query, listHref);
    element.read = whole;
    element.counted = counted;
  }

  /** @param {Partial<typeof query>} change */
  const go = (change) =>
    navigate(formatRoute('/insights', { ...query, ...change }), { stay: true });

  const on = listen(element);
  on('muster-who', (current) => {
    const { words: q, terms } = element.read;
    go({ q, filter: termsText(counting(terms, current)) });
  });
  on('muster-drop', (term) => go(without(element.read, term)));
  on('muster-mend', ({ fault, value }) => go(mended(query, fault, value)));
  on('muster-clear', () => go({ q: '', filter: '' }));
  on('muster-retry', directory.open);

  return {
    element,
    title: () => [words.app.titles.insights],
    /** @param {import('../routes.js').Route} route */
    async show({ view }) {
      query = { q: view.q, filter: view.filter || CURRENT };
      await directory.open();
    },
    grows: directory.grows,
    leave: directory.leave,
  };
}
