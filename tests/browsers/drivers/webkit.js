import { Builder, By, Capabilities, Key } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import { display } from './display.js';

/** @typedef {import('selenium-webdriver').WebElement} Handle */

/** Keeps what goes wrong in the page from now on: WebDriver tells of nothing. */
function listen() {
  /** @type {string[]} */
  const faults = [];
  Object.assign(globalThis, { faults });
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    faults.push(`${violatedDirective} ${blockedURI}`),
  );
}

/** @param {Element} element  @returns where it is on screen */
function middle(element) {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

/**
 * WebKitGTK, in the small browser that comes with it.
 *
 * @param {string} downloads
 * @returns {Promise<import('../page.js').Driver<Handle>>}
 */
export async function webkit(downloads) {
  const screen = await display();
  const service = new DriverService.Builder('WebKitWebDriver')
    .setLoopback(true)
    // Where no other folder is named for it, a home is what files are saved in.
    .setEnvironment({
      ...process.env,
      ...{ DISPLAY: screen.name, HOME: downloads, XDG_CONFIG_HOME: downloads },
    })
    .build();
  const stop = async () => {
    await service.kill();
    await screen.stop();
  };
  const driver = await service
    .start()
    .then((url) =>
      new Builder()
        .disableEnvironmentOverrides()
        .usingServer(url)
        .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
        .build(),
    )
    .catch(async (fault) => {
      await stop();
      throw fault;
    });
  const capabilities = await driver.getCapabilities();
  return {
    version: `${capabilities.getBrowserName()}/${capabilities.getBrowserVersion()}`,
    async open(address) {
      await driver.get(address);
      await driver.executeScript(listen);
    },
    faults: () => driver.executeScript('return faults.splice(0)'),
    ask: (expression) => driver.executeScript(`return ${expression}`),
    find: (expression) => driver.executeScript(`return ${expression}`),
    // By its place, as WebKit's own click takes the host of a shadow root for what covers the element.
    async click(element) {
      const { x, y } = await driver.executeScript(middle, element);
      await driver.actions().move({ x, y }).click().perform();
    },
    type: (element, text) => element.sendKeys(text.replaceAll('\n', Key.ENTER)),
    async choose(element, value) {
      await driver.executeScript(middle, element);
      await element.findElement(By.css(`option[value="${value}"]`)).click();
    },
    attach: (element, file) => element.sendKeys(file),
    async quit() {
      await driver.quit();
      await stop();
    },
  };
}
