/**
 * What the keyboard has reached: its name, and what is wrong with how it is seen there, if anything.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ name: string, wrong: string }>}
 */
export const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body) return { name: '', wrong: '' };
    const label = at.ariaLabel || at.getAttribute('title') || at.textContent?.trim() || '';
    const name = `${at.localName} ${label.slice(0, 40)}`;
    const isLabelled = /** @type {HTMLInputElement} */ (at).labels?.length;
    if (!label && !isLabelled && !at.hasAttribute('aria-labelledby')) {
      return { name, wrong: 'has no name' };
    }
    const hasRing = (/** @type {Element | null} */ one) => {
      const { outlineStyle = 'none', outlineWidth = '' } = one ? getComputedStyle(one) : {};
      return outlineStyle !== 'none' && outlineWidth !== '0px';
    };
    // Of a field of files, and of a card to choose, the label is what is seen.
    const shown = [at.matches('.hidden') ? null : at, at.closest('label')].find(hasRing);
    if (!shown) return { name, wrong: `has no outline: ${at.outerHTML}` };
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    let over = document.elementFromPoint(x, y);
    for (let inner = over; inner?.shadowRoot; ) {
      inner = inner.shadowRoot.elementFromPoint(x, y);
      if (inner === over) break;
      over = inner;
    }
    const isOver = over && (shown.contains(over) || over.contains(shown));
    return { name, wrong: isOver ? '' : `is under ${over?.localName}.${over?.className}` };
  });
