import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import type { Report } from '../report.js';
import { type FrontMatter, forbiddenKeys, noFrontMatter, type Value } from './front-matter.js';
import { guardSize, refusal } from './guard-data.js';
import { readKeyLines } from './read-key-lines.js';
import { readObjectLiteral } from './read-object-literal.js';
import { readYaml } from './read-yaml.js';
import type { FrontMatterFormat, SplitPost } from './split-front-matter.js';

type Reader = (block: string, line: number, report: Report) => FrontMatter;

const readers = {
  yaml: readYaml,
  toml: (block, line, report) => readData(() => parseToml(block), block, line, report),
  json: (block, line, report) => readData(() => JSON.parse(wrapped(block)), block, line, report),
  lines: (block, line) => readKeyLines(block, line),
  exported: (block, line, report) => readData(() => readObjectLiteral(block, 0)?.value, block, line, report),
  code: (_block, line, report) => {
    report('front-matter-code', 'Front matter that is a program is never run; it is dropped', {
      line: line - 1,
    });
    return noFrontMatter;
  },
} as const satisfies Record<FrontMatterFormat, Reader>;

/** Reads a front matter block. Throws `bad-front-matter` for what could harm; forgives what is only wrong. */
export function readFrontMatter(split: SplitPost, report: Report): FrontMatter {
  if (split.format === undefined) return noFrontMatter;
  if (split.format !== 'code') guardSize(split.block, split.line);
  return readers[split.format](split.block, split.line, report);
}

/** The body between `;;;` may lack the braces. */
function wrapped(block: string): string {
  return block.trimStart().startsWith('{') ? block : `{${block}}`;
}

function readData(parse: () => unknown, block: string, line: number, report: Report): FrontMatter {
  try {
    const data = parse();
    if (!isRecord(data)) return noFrontMatter;
    const deck: unknown = data.deck ?? {};
    if (!isRecord(deck)) throw refusal('`deck` must be a block of settings.', lineOf(block, 'deck', line));
    const lines = Object.fromEntries(Object.keys(data).map((key) => [key, lineOf(block, key, line)]));
    return {
      record: cleanRecord(data, () => undefined),
      deck: cleanRecord(deck, (key) => {
        throw refusal(`\`${key}\` is not a setting.`, lineOf(block, key, line));
      }),
      lines,
    };
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof TomlError)) throw error;
    const at = error instanceof TomlError ? line + error.line - 1 : line;
    report('front-matter-syntax', `The front matter cannot be read: ${firstLine(error.message)}`, {
      line: at,
    });
    return readKeyLines(block, line);
  }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function lineOf(block: string, key: string, line: number): number {
  const at = block.split('\n').findIndex((text) => text.replace(/^[\s["'{,]+/, '').startsWith(key));
  return line + Math.max(at, 0);
}

function cleanRecord(data: Record<string, unknown>, refuse: (key: string) => void): Record<string, Value> {
  const result: Record<string, Value> = {};
  for (const [key, value] of Object.entries(data)) {
    if (forbiddenKeys.has(key)) refuse(key);
    else result[key] = cleanValue(value, refuse);
  }
  return result;
}

function cleanValue(value: unknown, refuse: (key: string) => void): Value {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, refuse));
  if (isRecord(value)) return cleanRecord(value, refuse);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' ? String(value) : null;
}
