/** @param {Element} element  @returns {'light' | 'dark'} the theme that it is drawn in */
export function themeOf(element) {
  const scheme = getComputedStyle(element).colorScheme;
  if (!/dark/.test(scheme)) return 'light';
  if (!/light/.test(scheme)) return 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
