/** Stands where a rival is not installed. @returns {never} */
const absent = () => {
  throw new Error('not installed');
};

export { absent as createDuckDB, absent as VoidLogger };
export const BROWSER_RUNTIME = null;
