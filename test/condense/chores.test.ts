import { describe, expect, it } from 'vitest';
import { isChore } from '../../src/condense/ladder/chores.js';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock } from './table.js';

const shown = (items: readonly string[], above = ''): string[] => {
  const list = firstBlock(`- ${items.join('\n- ')}\n`);
  if (list.type !== 'list') throw new Error('no list');
  return linesOfList(list, above).map(({ text }) => text);
};

describe('a chore', () => {
  it.each([
    'Bump flour from 1.2.0 to 1.3.0',
    'Bump the flour crate to 0.4.1',
    'Bump dev dependencies',
    'Prepare 0.10.0 release',
    'Fix clippy warnings',
    'Remove unused dependencies',
    'Remove some dead code',
    'Add the mill log to .gitignore',
    'Run e2e tests',
    'Pin the oven in GitHub workflows',
    'Bump rustc and rustfmt nightly',
    'Travis CI fixes',
    'Style fixes in the mill, the shop and the cellar',
    'Add the miller’s sponsor logo to the docs',
    'Remove old commented out code',
    'Remove unused type check',
    'Remove useless conditions',
    'Upgrade to GitHub-native Dependabot',
    'migrate Travis to GitHub Actions',
    'Make CI fail where a loaf stands twice',
    'Add a nightly build workflow',
    'Install & configure unit test suite',
    'Add notes on salt to contributing.md',
    'Add new questions to GitHub bug template',
  ])('is what only keeps the workshop tidy: %s', (text) => {
    expect(isChore(text)).toBe(true);
  });

  it.each([
    'Bump the limit of loaves to a hundred',
    'Remove the old door',
    'Removed obsolete public methods',
    'Bump dependencies to fix CVE-2024-1234',
    'Add a lint against burnt crusts',
    'Release the bell at night',
    'Loaves are no longer taken from .gitignore files',
    'Fix a crash of the oven in the morning',
    'Add support for linters of dough',
    'Add a badge for each guest',
    'Style of loaves is kept',
    'Upgrade to stone ovens',
    'Remove useless ovens',
    'Remove commented loaves from the list',
    'Add a workflow to approve orders',
    'Add a test framework for dough',
    'Add new templates to the mill',
  ])('is none of what changes the bread: %s', (text) => {
    expect(isChore(text)).toBe(false);
  });

  it('is no deed that counts what it was done to', () => {
    const deeds = ['Added 7002 new doors', 'Updated 25252 old doors', 'Removed 6338 broken doors'];
    expect(shown(deeds)).toEqual(deeds);
    expect(shown(['Added 7002 new doors', 'Updated the guides', 'Removed 6338 doors'])).not.toContain(
      'Updated the guides',
    );
  });

  it('is left out of a long list of changes before anything else, whatever it removes', () => {
    const changes = Array.from(
      { length: 12 },
      (_, index) => `Tidied the shelf ${index} of the mill (Ada Moss)`,
    );
    const lines = shown(['Remove unused dependencies (Carl Reed)', ...changes]);
    expect(lines).toHaveLength(6);
    expect(lines).not.toContain('Remove unused dependencies');
  });

  it('is spoken where a release has no others', () => {
    expect(shown(['Bump flour to 1.3.0', 'Remove unused imports'], 'Changes')).toEqual([]);
    expect(shown(['Bump flour to 1.3.0', 'Add a second door'], 'Changes')).not.toEqual([]);
  });
});
