// What the analyzer offers to programs, but does not declare.
declare module '@custom-elements-manifest/analyzer/index.js' {
  export const ts: any;
  export function create(options: { modules: any[]; plugins?: any[] }): any;
}
declare module '@custom-elements-manifest/analyzer/src/features/analyse-phase/class-jsdoc.js' {
  export function classJsDocPlugin(): any;
}
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): any[];
}
