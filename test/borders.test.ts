import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/** A row of the table of borders in src/README.md. */
interface Border {
  readonly mayImport: (path: string) => boolean;
  readonly packages: readonly RegExp[];
  readonly world: boolean;
}

interface Import {
  readonly file: string;
  readonly name: string;
  readonly typeOnly: boolean;
}

/** Packages of types only, which every stage speaks. */
const commonTypes = new Set(['mdast', 'unist', 'hast', 'vfile', 'vfile-message']);
/** Node's modules that reach no file, network, process, clock or terminal. */
const pureModules = new Set(
  ['path', 'url', 'util', 'crypto', 'zlib', 'buffer', 'string_decoder'].map((name) => `node:${name}`),
);

const borders = parseBorders(await readFile(`${source}README.md`, 'utf8'));
const files = (await readdir(source, { recursive: true }))
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .sort();
const trees = await Promise.all(
  files.map(async (file) =>
    ts.createSourceFile(file, await readFile(source + file, 'utf8'), ts.ScriptTarget.Latest, true),
  ),
);

describe('the borders of src/README.md', () => {
  it('have a row for every folder and file of src', () => {
    const owners = new Set(files.map(ownerOf).filter((owner) => owner !== 'errors.ts'));
    expect([...owners].filter((owner) => !borders.has(owner))).toEqual([]);
    expect(borders.size).toBeGreaterThan(10);
  });

  it('are kept by every import', () => {
    const imports = trees.flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(files.length);
    expect(imports.flatMap(problemWith)).toEqual([]);
  });

  it('keep the clock, chance, the environment and the terminal out of the pure folders', () => {
    const pure = trees.filter(({ fileName }) => !inWorld(fileName) && ownerOf(fileName) !== 'player');
    expect(pure.length).toBeGreaterThan(20);
    expect(pure.flatMap(worldlyUses)).toEqual([]);
  });

  it('let one file alone import what is not bundled', () => {
    const foreign = trees.flatMap(importsOf).filter(({ name }) => name === '<computed>');
    expect(foreign.map(({ file }) => file)).toEqual(['launch/import-module.ts']);
  });

  it('are seen to be broken when they are', () => {
    const broken = (file: string, text: string) =>
      importsOf(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)).flatMap(problemWith);
    expect(broken('deck/a.ts', "import { a } from '../marp/a.js';")).toHaveLength(1);
    expect(broken('deck/b/a.ts', "export type { A } from '../../fit/a.js';")).toHaveLength(1);
    expect(broken('deck/a.ts', "const a = await import('node:fs');")).toHaveLength(1);
    expect(broken('deck/a.ts', "import { a } from 'yaml';")).toHaveLength(1);
    expect(broken('export/a.ts', "import { a } from '../browser/launch-browser.js';")).toHaveLength(1);
    expect(broken('export/a.ts', "import type { A } from '../browser/browser.js';")).toEqual([]);
    expect(broken('pipeline/build.ts', "import { a } from '../cli/a.js';")).toHaveLength(1);
    const uses = ts.createSourceFile(
      'deck/a.ts',
      'f(Date.now(), new Date(), new Date(0), process.env, x.process)',
      ts.ScriptTarget.Latest,
      true,
    );
    expect(worldlyUses(uses)).toEqual([
      'deck/a.ts uses Date.now',
      'deck/a.ts uses new Date()',
      'deck/a.ts uses process',
    ]);
  });
});

function parseBorders(readme: string): ReadonlyMap<string, Border> {
  const table = readme
    .slice(readme.indexOf('## Borders'))
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const rows = table.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return new Map(
    rows
      .filter((cells) => cells.length === 4)
      .flatMap(([owners = '', allowed = '', packages = '', world = '']) =>
        codeSpans(owners)
          .filter((owner) => owner !== 'src')
          .map((owner) => [
            owner,
            { mayImport: importRule(allowed), packages: packageRules(packages), world: world === 'world' },
          ]),
      ),
  );
}

function importRule(cell: string): Border['mayImport'] {
  const named = codeSpans(cell);
  if (!cell.startsWith('everything'))
    return (path) => named.some((name) => path === name || ownerOf(path) === name);
  return (path) => !named.includes(ownerOf(path));
}

function packageRules(cell: string): readonly RegExp[] {
  const names = cell
    .replace(/\(.*?\)/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => /^[@a-z]/.test(name));
  return names.map((name) => new RegExp(`^${name.replace(/[.+]/g, '\\$&').replace('*', '[^/]*')}(/.*)?$`));
}

function codeSpans(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

/** The row of a path in src: its first folder; for a file of src itself its name. */
const ownerOf = (path: string): string => path.split('/')[0] ?? path;

function importsOf(tree: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined)
      found.push({ file: tree.fileName, name: specifier, typeOnly: isTypeOnly(node) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function specifierOf(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
    return textOf(node.moduleSpecifier);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0]);
  return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
    ? textOf(node.argument.literal)
    : undefined;
}

function textOf(node: ts.Node | undefined): string {
  if (node && ts.isStringLiteralLike(node)) return node.text;
  // A template that starts with the name of a package imports from that package, whatever follows.
  return node && ts.isTemplateExpression(node) && /^[@a-z].*\//.test(node.head.text)
    ? node.head.text
    : '<computed>';
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isImportTypeNode(node) || (ts.isExportDeclaration(node) && node.isTypeOnly);
}

function problemWith({ file, name, typeOnly }: Import): readonly string[] {
  // `importModule`: a module of the user, or a package that is not bundled.
  const allowed = name === '<computed>' ? inWorld(file) : isAllowed(file, name, typeOnly);
  return allowed ? [] : [`${file} imports ${name}`];
}

function isAllowed(file: string, name: string, typeOnly: boolean): boolean {
  const owner = ownerOf(file);
  const border = borders.get(owner);
  if (name.startsWith('node:')) return pureModules.has(name) || inWorld(file);
  if (!name.startsWith('.')) {
    return (typeOnly && commonTypes.has(name)) || (border?.packages.some((rule) => rule.test(name)) ?? false);
  }
  const path = posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts');
  const common = path === 'errors.ts' || ownerOf(path) === 'model' || ownerOf(path) === owner;
  return common || (border?.mayImport(path) ?? false);
}

function inWorld(file: string): boolean {
  return borders.get(ownerOf(file))?.world ?? false;
}

const worldlyGlobals = new Set(['process', 'console', 'fetch', 'setTimeout', 'setInterval', 'performance']);
const worldlyMembers = new Set(['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues']);

function worldlyUses(tree: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && worldlyMembers.has(node.getText(tree)))
      found.push(node.getText(tree));
    if (ts.isNewExpression(node) && node.getText(tree) === 'new Date()') found.push('new Date()');
    if (ts.isIdentifier(node) && worldlyGlobals.has(node.text) && isReference(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found.map((use) => `${tree.fileName} uses ${use}`);
}

/** Not the name of a member, a property or something declared here. */
function isReference({ parent, text }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.expression.getText() === text;
  return ts.isCallExpression(parent);
}
