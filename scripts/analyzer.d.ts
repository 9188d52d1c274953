// What the analyzer offers to programs, but does not declare.
declare module '@custom-elements-manifest/analyzer/index.js';
declare module '@custom-elements-manifest/analyzer/src/features/analyse-phase/class-jsdoc.js';
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
