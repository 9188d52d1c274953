/**
 * What the content security policy refuses on a page from now on, in all of its frames, each as the
 * directive and what it was about.
 *
 * @param {import('@playwright/test').Page} page
 */
export async function violationsOf(page) {
  /** @type {string[]} */
  const violations = [];
  await page.exposeBinding('tellViolation', (_, text) => void violations.push(text));
  await page.addInitScript(() =>
    addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sample }) =>
        Object(window).tellViolation(`${effectiveDirective}: ${blockedURI} ${sample}`.trim()),
      { capture: true },
    ),
  );
  return violations;
}
