/** @param {() => void} work  that nobody waits for: once what is drawn now is painted */
export const afterPaint = (work) => requestAnimationFrame(() => setTimeout(work));
