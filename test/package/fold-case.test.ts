import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { foldLiteral } from '../../.ci/fold-case.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

function patternsOf(folder: string): readonly string[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => literalsIn(readFileSync(join(root, folder, file), 'utf8')))
    .filter((literal) => /\/[a-z]*i[a-z]*$/u.test(literal));
}

function literalsIn(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest));
  return found;
}

function compiled(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  const flags = literal.slice(end + 1);
  return new RegExp(literal.slice(1, end), flags.includes('g') ? flags : `${flags}g`);
}

const found = (pattern: RegExp, text: string): string =>
  JSON.stringify([...text.matchAll(pattern)].map((match) => [match.index, ...match]));

describe('the folded case of a pattern in the bundle', () => {
  it.each([
    ['/ab[c-e]/iu', '/[aA][bB][c-eC-E]/u'],
    ['/\\bn\\p{L}+\\u{e9}/giu', '/\\b[nN]\\p{L}+\\u{e9}/gu'],
    ['/(?<name>ä|[é’])(?<=x)/iu', '/(?<name>[äÄ]|[éÉ’])(?<=[xX])/u'],
    ['/a[b-d]\\x1bé?/i', '/[aA][b-dB-D]\\x1b[éÉ]?/'],
    ['/straße/iu', '/[sS][tT][rR][aA]ß[eE]/u'],
    ['/\\p{Lu}[^\\p{Ll}x]\\P{L}/iu', '/\\p{LC}[^\\p{LC}xX]\\P{L}/u'],
  ])('%s is %s', (literal, folded) => {
    expect(foldLiteral(literal)).toBe(folded);
  });

  it.each(['/a/u', '/\\p{L}a/i', '/(a)\\1/iu', '/\\P{Lu}/iu', '/[^\\P{Ll}]/iu'])('%s stays', (literal) => {
    expect(foldLiteral(literal)).toBe(literal);
  });

  it('finds what the source finds, for every pattern of ours over our posts', () => {
    const patterns = patternsOf('src');
    const posts = readdirSync(join(root, 'posts')).filter((name) => name.endsWith('.md'));
    const text = posts.map((name) => readFileSync(join(root, 'posts', name), 'utf8')).join('\n');
    const lines = `${text}\n${text.toUpperCase()}`.split('\n');
    const folded = patterns.filter((literal) => foldLiteral(literal) !== literal);
    expect(folded.length).toBeGreaterThan(500);
    const differ = folded.filter((literal) => {
      const [ours, theirs] = [compiled(foldLiteral(literal)), compiled(literal)];
      return lines.some((line) => found(ours, line) !== found(theirs, line));
    });
    expect(differ).toEqual([]);
  });
});
