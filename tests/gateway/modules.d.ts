/** Where the runtime is: the package has no types of its own. */
declare module 'workerd' {
  const found: { default: string };
  export default found;
}
