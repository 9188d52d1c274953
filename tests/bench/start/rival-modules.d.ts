declare module '#tabulator' {
  export class Tabulator {
    constructor(selector: string, options: object);
  }
  export class TabulatorFull extends Tabulator {}
}

declare module '#ag-grid' {
  export const ClientSideRowModelModule: object;
  export const ModuleRegistry: { registerModules(modules: object[]): void };
  export function createGrid(element: HTMLElement, options: object): object;
}

declare module '#perspective' {
  interface Client {
    table(rows: object[], options: { name: string }): Promise<object>;
  }
  export function init_server(wasm: Promise<Response>): void;
  export function worker(): Promise<Client>;
}

declare module '#perspective-viewer' {
  export function init_client(wasm: Promise<Response>): Promise<unknown>;
}

declare module '#perspective-viewer-datagrid';

declare module '#swagger-ui' {
  export default function SwaggerUI(options: { url: string; dom_id: string }): object;
}

declare module '*.css';
