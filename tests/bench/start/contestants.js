/**
 * @typedef {object} Contestant
 * @property {string} name
 * @property {string} path
 * @property {string} rows  a selector; what stands behind its first word may be in a shadow root
 * @property {Record<string, string>} [aliases]  of what its page imports, in node_modules; without
 *   them it is not built here
 */

/** Who the others are held against. */
export const MUSTER = 'Muster';

const PERSPECTIVE = '@perspective-dev';

/** @type {Contestant[]} */
export const contestants = [
  { name: MUSTER, path: 'muster/index.html', rows: 'muster-users tbody tr' },
  {
    name: 'Muster, sample in the page',
    path: 'muster-static/index.html',
    rows: 'muster-users tbody tr',
  },
  {
    name: 'Tabulator, core',
    path: 'tabulator/page.html',
    rows: '.tabulator-row',
    aliases: {
      '#tabulator': 'tabulator-tables/dist/js/tabulator_esm.mjs',
      '#tabulator.css': 'tabulator-tables/dist/css/tabulator.min.css',
    },
  },
  {
    name: 'Tabulator, all modules',
    path: 'tabulator-full/page.html',
    rows: '.tabulator-row',
    aliases: {
      '#tabulator': 'tabulator-tables/dist/js/tabulator_esm.mjs',
      '#tabulator.css': 'tabulator-tables/dist/css/tabulator.min.css',
    },
  },
  {
    name: 'AG Grid',
    path: 'ag-grid/page.html',
    rows: '.ag-row',
    aliases: { '#ag-grid': 'ag-grid-community/dist/package/main.esm.mjs' },
  },
  {
    name: 'Perspective',
    path: 'perspective/page.html',
    rows: 'perspective-viewer-datagrid tbody tr',
    aliases: {
      '#perspective': `${PERSPECTIVE}/client/dist/esm/perspective.js`,
      '#perspective-server.wasm': `${PERSPECTIVE}/server/dist/wasm/perspective-server.wasm`,
      '#perspective-viewer': `${PERSPECTIVE}/viewer/dist/esm/perspective-viewer.js`,
      '#perspective-viewer.wasm': `${PERSPECTIVE}/viewer/dist/wasm/perspective-viewer.wasm`,
      '#perspective-viewer-datagrid': `${PERSPECTIVE}/viewer-datagrid/dist/esm/perspective-viewer-datagrid.js`,
      '#perspective.css': `${PERSPECTIVE}/viewer/dist/css/pro.css`,
    },
  },
  {
    name: 'Swagger UI',
    path: 'swagger-ui/page.html',
    rows: '.opblock',
    aliases: {
      '#swagger-ui': 'swagger-ui-dist/swagger-ui-es-bundle.js',
      '#swagger-ui.css': 'swagger-ui-dist/swagger-ui.css',
    },
  },
];
