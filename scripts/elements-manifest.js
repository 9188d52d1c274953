import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { classJsDocPlugin } from '@custom-elements-manifest/analyzer/src/features/analyse-phase/class-jsdoc.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/**
 * The Custom Elements Manifest of the public elements, as their sources say it.
 *
 * @typedef {import('custom-elements-manifest').Package} Manifest
 * @typedef {import('custom-elements-manifest').CustomElementDeclaration} Element
 */

const SOURCES = ['web/package/elements.js', 'web/package/embeddable.js'];

/** The analyzer reads the tags above a class; those of all elements stand above the mixin. */
const tagsOfMixins = {
  name: 'tags-of-mixins',
  /** @param {any} given */
  analyzePhase({ ts, node, moduleDoc }) {
    if (node.kind !== ts.SyntaxKind.VariableStatement) return;
    const [{ name }] = node.declarationList.declarations;
    const mixin = moduleDoc.declarations.find(
      (/** @type {any} */ one) => one.kind === 'mixin' && one.name === name.getText(),
    );
    if (!mixin) return;
    for (const list of ['attributes', 'members', 'events', 'cssParts', 'cssProperties', 'slots']) {
      mixin[list] ??= [];
    }
    const asClass = { kind: ts.SyntaxKind.ClassDeclaration, name, jsDoc: node.jsDoc };
    classJsDocPlugin().analyzePhase({ ts, node: asClass, moduleDoc });
  },
};

/**
 * @param {string} root of the repository
 * @param {string} path of the module within the package
 * @returns {Promise<Manifest>}
 */
export async function elementsManifest(root, path) {
  const modules = await Promise.all(
    SOURCES.map(async (file) =>
      ts.createSourceFile(
        file,
        await readFile(join(root, file), 'utf8'),
        ts.ScriptTarget.ES2022,
        true,
      ),
    ),
  );
  const analyzed = create({ modules, plugins: [...litPlugin(), tagsOfMixins] });
  const [{ declarations }] = /** @type {Manifest['modules']} */ (analyzed.modules);
  const elements = /** @type {Element[]} */ (declarations).map(published);
  return {
    schemaVersion: analyzed.schemaVersion,
    modules: [
      {
        ...{ kind: 'javascript-module', path, declarations: elements },
        exports: elements.flatMap(({ name, tagName }) => [
          { kind: 'js', name, declaration: { name, module: path } },
          {
            ...{ kind: 'custom-element-definition', name: `${tagName}` },
            declaration: { name, module: path },
          },
        ]),
      },
    ],
  };
}

/** @param {any} declaration  @returns {Element} only what is for pages of others */
function published({ name, tagName, description, ...lists }) {
  const fields = lists.members.filter(
    (/** @type {any} */ one) =>
      one.kind === 'field' && !one.privacy?.match(/private/) && !one.static,
  );
  return {
    ...{ kind: 'class', customElement: true, name, tagName, description },
    superclass: { name: 'HTMLElement', package: 'global:' },
    attributes: lists.attributes.map(plain),
    members: fields.map(plain),
    events: lists.events.map(plain),
    cssParts: lists.cssParts.map(plain),
    cssProperties: lists.cssProperties.map(plain),
  };
}

/** @param {any} one  Where it comes from is nobody's business; what is written has the type of its parameter. */
function plain({ inheritedFrom: _, parameters, default: standard, privacy: __, ...rest }) {
  return {
    ...rest,
    ...(parameters && { type: parameters[0].type }),
    ...(standard && standard !== 'null' && { default: standard }),
  };
}
