/** Takes comments and room out of styles, which are for us alone. @type {import('vite').Plugin} */
export const styles = {
  name: 'styles',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/elements\/styles\/[^/]+\.js$/.test(id)) return undefined;
    return code.replace(/css`[^`]*`/g, (text) =>
      text
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/([a-z-]): /g, '$1:'),
    );
  },
};
