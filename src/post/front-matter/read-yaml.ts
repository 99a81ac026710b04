import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
} from 'yaml';
import type { Report } from '../report.js';
import { type FrontMatter, forbiddenKeys, noFrontMatter, type Value } from './front-matter.js';
import { guardYaml, refusal } from './guard-data.js';
import { readKeyLines } from './read-key-lines.js';

interface Reading {
  /** The line in the post of an offset in the block. */
  readonly lineOf: (node: unknown) => number;
  readonly report: Report;
  /** Inside `deck:` scalars have types and faults are errors. */
  readonly strict: boolean;
}

/** Reads a YAML block that `guardSize` has passed. */
export function readYaml(block: string, firstLine: number, report: Report): FrontMatter {
  guardYaml(block, firstLine);
  // A bracket that closes in the first column, and tabs, are refused by YAML and written by many formatters.
  const text = block.replace(/^\t+/gm, (tabs) => '  '.repeat(tabs.length)).replace(/^(?=[\]}])/gm, ' ');
  const asWritten = parse(text);
  const [error] = asWritten.document.errors;
  const { document, counter } = error === undefined ? asWritten : parse(withQuotesGoingOn(text));
  if (error !== undefined && document.errors.length > 0) {
    const line = firstLine + (error.linePos?.[0].line ?? 1) - 1;
    const reason = error.message.split(/ at line |\n/, 1)[0] ?? error.message;
    report('front-matter-syntax', `The front matter cannot be read: ${reason}`, { line });
    return readKeyLines(block, firstLine);
  }
  if (!isMap(document.contents)) return noFrontMatter;
  const lineOf = (node: unknown): number => {
    const offset = isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
    return firstLine + counter.linePos(offset).line - 1;
  };
  return readRoot(document.contents, { lineOf, report, strict: false });
}

function parse(text: string): { document: Document.Parsed; counter: LineCounter } {
  const counter = new LineCounter();
  const options = { lineCounter: counter, logLevel: 'silent', uniqueKeys: false, schema: 'core' } as const;
  return { document: parseDocument(text, options), counter };
}

/** A text in quotes that goes on in the first column, as other readers of YAML allow it: its lines are indented. */
function withQuotesGoingOn(text: string): string {
  return text.replace(
    /^([\w-]+:[ \t]+)"((?:[^"\\]|\\.){0,5000})"(?=[ \t]*(?:#.*)?$)/gm,
    (_, key: string, words: string) => `${key}"${words.replace(/\n(?=\S)/g, '\n ')}"`,
  );
}

function readRoot(map: YAMLMap, reading: Reading): FrontMatter {
  const lines = Object.fromEntries(map.items.map((pair) => [keyOf(pair), reading.lineOf(pair.key)]));
  const pair = map.items.find((item) => keyOf(item) === 'deck');
  if (pair === undefined) return { record: readMap(map, reading), deck: {}, lines };
  if (pair.value !== null && !isMap(pair.value) && !(isScalar(pair.value) && pair.value.value === null)) {
    throw refusal('`deck` must be a block of settings.', reading.lineOf(pair.key));
  }
  const deck = isMap(pair.value) ? readMap(pair.value, { ...reading, strict: true }) : {};
  return { record: readMap(map, reading), deck, lines };
}

function readMap(map: YAMLMap, reading: Reading): Record<string, Value> {
  const result: Record<string, Value> = {};
  const seen = new Map<string, number>();
  for (const pair of map.items) {
    const key = keyOf(pair);
    const line = reading.lineOf(pair.key);
    if (forbiddenKeys.has(key)) {
      if (reading.strict) throw refusal(`\`${key}\` is not a setting.`, line);
      continue;
    }
    const first = seen.get(key);
    if (first === undefined) result[key] = readNode(pair.value, reading);
    else tellDuplicate(key, first, line, reading);
    seen.set(key, first ?? line);
  }
  return result;
}

function tellDuplicate(key: string, first: number, line: number, reading: Reading): void {
  const reason = `The key \`${key}\` stands twice, on lines ${first} and ${line}`;
  if (reading.strict) throw refusal(`${reason}.`, line);
  reading.report('front-matter-duplicate', `${reason}; the first one is used`, { line });
}

function readNode(node: unknown, reading: Reading): Value {
  if (isMap(node)) return readMap(node, reading);
  if (isSeq(node)) return node.items.map((item) => readNode(item, reading));
  if (!isScalar(node)) return null;
  const { value, source, type } = node;
  if (value === null || typeof value === 'boolean') return value;
  // A number as the author wrote it: `1.10` is a version, and forty digits are a name.
  if (typeof value === 'number')
    return reading.strict || type !== Scalar.PLAIN ? value : (source ?? String(value));
  return typeof value === 'string' ? value : String(value);
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '';
}
