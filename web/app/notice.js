/**
 * In place of what cannot be shown. Plain, so that it needs nothing that could be missing.
 *
 * @param {string} title
 * @param {string} text
 */
export function notice(title, text) {
  const section = document.createElement('section');
  const heading = document.createElement('h1');
  const line = document.createElement('p');
  section.className = 'refusal';
  heading.textContent = title;
  heading.tabIndex = -1;
  line.textContent = text;
  section.append(heading, line);
  return section;
}
