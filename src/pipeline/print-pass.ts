import type { VFile } from 'vfile';
import type { Section } from '../model/outline.js';
import type { Settings } from '../model/settings.js';
import type { BuildPorts } from './build-ports.js';
import { type CompiledPost, compilePost } from './compile-post.js';
import { renderWithAssets } from './render-with-assets.js';

/** How the value of each pass is printed; the keys are the names that `--stop-after` takes. */
const printers = {
  parse: ({ post }) => json(post),
  outline: ({ outline }) => json(outline),
  claims: ({ claims }) =>
    json([...claims].map(([section, found]) => ({ section: headingOf(section), claims: found }))),
  plan: ({ plan }) => json(plan),
  fit: ({ deck }) => json(deck),
  md: ({ markdown }) => markdown,
  html: async (compiled) => (await renderWithAssets(compiled)).html,
} as const satisfies Record<string, (compiled: CompiledPost) => string | Promise<string>>;

/** Passes whose value can be printed. */
export type Pass = keyof typeof printers;

/** The value of a pass as text: JSON, Markdown or HTML. */
export const printPass = async (
  file: VFile,
  pass: Pass,
  { settings, ports }: { readonly settings: Settings; readonly ports: BuildPorts },
): Promise<string> => printers[pass](await compilePost(file, settings, ports));

const headingOf = ({ heading }: Section): string =>
  heading ? `line ${heading.position?.start.line ?? '?'}` : 'opening';

/** JSON in which a position is one word (`12:1-14:3`) and bytes are their length. */
const json = (value: unknown): string => `${JSON.stringify(value, short, 2)}\n`;

interface Place {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'start' in value && typeof value.start === 'object';

const short = (key: string, value: unknown): unknown => {
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if ((key === 'position' || key === 'source') && isPlace(value)) {
    return `${value.start.line}:${value.start.column}-${value.end.line}:${value.end.column}`;
  }
  return value;
};
