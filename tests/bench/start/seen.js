export const WORD = 'first rows seen:';

/**
 * Runs in the page before its own scripts, and says when the first rows were painted and how long
 * the main thread was blocked until so many milliseconds later.
 *
 * @param {{ rows: string, word: string, after: number }} what
 */
export function watchRows({ rows, word, after }) {
  const LONG = 50;
  /** @type {PerformanceEntry[]} */
  const tasks = [];
  const observer = new PerformanceObserver((list) => void tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });

  const [host, ...inner] = rows.split(' ');
  // An observer of changes would not see into shadow roots; looked at in each frame, a row is found
  // in the frame that paints it all the same.
  const found = () => {
    const within = document.querySelector(host);
    if (!within || inner.length === 0) return within;
    const selector = inner.join(' ');
    return within.shadowRoot?.querySelector(selector) ?? within.querySelector(selector);
  };
  const isShown = (/** @type {Element | null} */ row) =>
    row?.textContent?.trim() && row.getBoundingClientRect().height > 0;

  const look = () => {
    if (!isShown(found())) return void requestAnimationFrame(look);
    // In the frame after the one that had them they are painted.
    requestAnimationFrame(() => {
      const firstRows = performance.now();
      setTimeout(() => {
        tasks.push(...observer.takeRecords());
        const blocked = tasks
          .filter(({ startTime }) => startTime < firstRows + after)
          .reduce((sum, { duration }) => sum + duration - LONG, 0);
        console.info(word, JSON.stringify({ firstRows, blocked }));
      }, after);
    });
  };
  requestAnimationFrame(look);
}
