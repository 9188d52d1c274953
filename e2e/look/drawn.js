/** What a page is made of, as far as it can be drawn wrongly. */
const PARTS =
  'header, nav, main, aside, section, h1, h2, h3, p, a, button, input, select, summary, th, td, li, .pairs > *, label, svg, .panel, .chip, .avatar, .sign';

/**
 * How the first window of a page is drawn, a line for each of its parts: what it is, its box in
 * steps of 4 px, and its colours of text, ground and edge.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ box: string, colours: string }[]>}
 */
export const drawn = (page) =>
  page.evaluate((parts) => {
    const hex = (/** @type {string} */ colour) => {
      const [r, g, b, a = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
      if (a === 0) return '-';
      return [r, g, b].map((each) => each.toString(16).padStart(2, '0')).join('');
    };
    // What is moved by less than 1 px is not on the next step.
    const step = (/** @type {number} */ value) => Math.round((value + 0.7) / 4) * 4;
    /** @type {{ box: string, colours: string }[]} */
    const lines = [];
    /** @param {Element} element */
    function look(element) {
      const { left, top, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (style.visibility !== 'visible' || style.clipPath !== 'none') return;
      const seen = width > 1 && height > 1 && top < innerHeight && left < innerWidth && left > -99;
      if (seen && element.matches(parts)) {
        const edge = Number.parseFloat(style.borderBlockEndWidth) ? style.borderBlockEndColor : '';
        const name = [element.localName, ...element.classList].join('.');
        lines.push({
          box: `${name} ${step(left)},${step(top)} ${step(width)}×${step(height)}`,
          colours: [style.color, style.backgroundColor, edge]
            .map((one) => (one ? hex(one) : '-'))
            .join(' '),
        });
      }
      const inside = element.shadowRoot ?? element;
      const slotted = element instanceof HTMLSlotElement ? element.assignedElements() : [];
      for (const child of slotted.length ? slotted : inside.children) look(child);
    }
    look(document.body);
    return lines;
  }, PARTS);
