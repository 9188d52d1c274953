/** A promise that is settled from outside. */
export function deferred() {
  /** @type {(value: any) => void} */
  let resolve = () => {};
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
