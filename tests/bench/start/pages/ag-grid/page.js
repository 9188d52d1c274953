import { ClientSideRowModelModule, createGrid, ModuleRegistry } from '#ag-grid';
import { columns, people } from '../people.js';

// The one module without which it shows no rows.
ModuleRegistry.registerModules([ClientSideRowModelModule]);
createGrid(/** @type {HTMLElement} */ (document.querySelector('#users')), {
  rowData: await people(),
  columnDefs: columns.map(({ field, title }) => ({ field, headerName: title, flex: 1 })),
});
