import { remember, remembered } from './tab.js';

/** The theme: the system's, unless another one was chosen for this tab. */

const KEY = 'muster-theme';

/** @returns {'light' | 'dark'} */
export function currentTheme() {
  const chosen = document.documentElement.dataset.theme ?? remembered(KEY);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Puts the theme that was chosen for this tab back in place. */
export function restoreTheme() {
  const theme = remembered(KEY);
  if (theme) document.documentElement.dataset.theme = theme;
}

/** @param {'light' | 'dark'} theme */
export function chooseTheme(theme) {
  document.documentElement.dataset.theme = theme;
  remember(KEY, theme);
}
