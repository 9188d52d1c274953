/** The theme: the system's, unless another one was chosen for this tab. */

const KEY = 'muster-theme';

/** @returns {'light' | 'dark'} */
export function currentTheme() {
  const chosen = document.documentElement.dataset.theme ?? stored();
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Puts the theme that was chosen for this tab back in place. */
export function restoreTheme() {
  const theme = stored();
  if (theme) document.documentElement.dataset.theme = theme;
}

/** @param {'light' | 'dark'} theme */
export function chooseTheme(theme) {
  document.documentElement.dataset.theme = theme;
  try {
    sessionStorage.setItem(KEY, theme);
  } catch {
    // Storage is refused here: the choice then lasts as long as the page.
  }
}

/** @returns {string | null} */
function stored() {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
