import { type Canonical, type DiagramReader, diagramLimits, notDrawn, unknownLine } from './canonical.js';
import { protectLabel } from './label-text.js';
import { inTwoLayers } from './two-layers.js';

/** One spelling of a line and what is printed for it; nothing is printed for what a drawing does not need. */
interface LineRule {
  readonly pattern: RegExp;
  readonly print: (match: RegExpExecArray) => readonly string[];
  /** Printed before all other lines: names that the library takes only from a first mention. */
  readonly early?: boolean;
  readonly counts?: 'edge';
  readonly opens?: true;
  readonly closes?: true;
}

interface LineGrammar {
  readonly header: string;
  readonly outside: readonly LineRule[];
  /** Rules between the braces of a block; default the same as outside. */
  readonly inside?: readonly LineRule[];
  /** The same lines for the other direction, or another arrangement. */
  readonly turn?: (lines: readonly string[]) => readonly string[];
}

const nothing = (): readonly string[] => [];
const as = (match: RegExpExecArray, index: number): string => match[index] ?? '';
const close: LineRule = { pattern: /^\}$/, print: () => ['}'], closes: true };
/** Styles and links of a diagram of classes, states or entities: drawn in the theme's colours. */
const styling: LineRule = {
  pattern: /^(?:classDef|class\s+[\w,\s]+\s\w+$|style|cssClass|click|link|callback|hide|linkStyle)\b/,
  print: nothing,
};
const stateName = '(\\[\\*\\]|[\\p{L}\\p{N}_]+)(?::::\\w+)?';

const states: LineGrammar = {
  header: 'stateDiagram-v2',
  turn: (lines) => [
    lines.some((line) => /^direction (?:LR|RL)$/.test(line)) ? 'direction TD' : 'direction LR',
    ...lines.filter((line) => !line.startsWith('direction ')),
  ],
  outside: [
    { pattern: /^direction\s+(TD|TB|LR|BT|RL)$/, print: (m) => [`direction ${as(m, 1)}`] },
    {
      pattern: /^state\s+(?:"([^"]+)"\s+as\s+)?([\p{L}\p{N}_]+)\s*\{$/u,
      print: (m) => [`state "${protectLabel(as(m, 1) || as(m, 2))}" as ${as(m, 2)} {`],
      opens: true,
    },
    close,
    {
      pattern: /^state\s+"([^"]+)"\s+as\s+([\p{L}\p{N}_]+)$/u,
      print: (m) => [`state "${protectLabel(as(m, 1))}" as ${as(m, 2)}`],
      early: true,
    },
    {
      pattern: /^state\s+([\p{L}\p{N}_]+)$/u,
      print: (m) => [`${as(m, 1)} : ${protectLabel(as(m, 1))}`],
      early: true,
    },
    {
      pattern: new RegExp(`^${stateName}\\s*-->\\s*${stateName}(?:\\s*:\\s*(.+))?$`, 'u'),
      print: (m) => [`${as(m, 1)} --> ${as(m, 2)}${m[3] === undefined ? '' : ` : ${protectLabel(m[3])}`}`],
      counts: 'edge',
    },
    {
      pattern: /^([\p{L}\p{N}_]+)\s*:\s*(.+)$/u,
      print: (m) => [`${as(m, 1)} : ${protectLabel(as(m, 2))}`],
      early: true,
    },
    styling,
  ],
};

const className = '([\\p{L}\\p{N}_]+)(?:~([\\p{L}\\p{N}_]+)~)?';
const relation = '<\\|--|<\\|\\.\\.|--\\|>|\\.\\.\\|>|\\*--|--\\*|o--|--o|-->|<--|\\.\\.>|<\\.\\.|--';
const member: LineRule = { pattern: /^[+\-#~]?\s*[^{}<>]+$/, print: (m) => [generics(as(m, 0))] };

const classes: LineGrammar = {
  header: 'classDiagram',
  outside: [
    { pattern: /^direction\s+\w+$/, print: nothing },
    {
      pattern: /^namespace\s+([\p{L}\p{N}_]+)\s*\{$/u,
      print: (m) => [`namespace ${as(m, 1)} {`],
      opens: true,
    },
    close,
    {
      pattern: new RegExp(`^class\\s+${className}\\s*\\{$`, 'u'),
      print: (m) => [`class ${generic(m)} {`],
      opens: true,
    },
    {
      pattern: new RegExp(`^class\\s+${className}\\s*(?:\\{\\s*\\})?$`, 'u'),
      print: (m) => [`class ${generic(m)}`],
    },
    {
      pattern: /^<<\s*([\w-]+)\s*>>\s*([\p{L}\p{N}_]+)$/u,
      print: (m) => [`class ${as(m, 2)} {`, `<<${as(m, 1).replaceAll('-', '_')}>>`, '}'],
    },
    {
      pattern: new RegExp(
        `^${className}\\s*(?:"([^"]*)"\\s*)?(${relation})\\s*(?:"([^"]*)"\\s*)?${className}(?:\\s*:\\s*(.+))?$`,
        'u',
      ),
      print: (m) => [printRelation(m)],
      counts: 'edge',
    },
    { pattern: /^([\p{L}\p{N}_]+)\s*:\s*([^{}]+)$/u, print: (m) => [`${as(m, 1)} : ${generics(as(m, 2))}`] },
    styling,
  ],
  inside: [
    close,
    { pattern: /^<<\s*([\w-]+)\s*>>$/, print: (m) => [`<<${as(m, 1).replaceAll('-', '_')}>>`] },
    // classes of a namespace
    {
      pattern: new RegExp(`^class\\s+${className}\\s*\\{$`, 'u'),
      print: (m) => [`class ${generic(m)} {`],
      opens: true,
    },
    { pattern: new RegExp(`^class\\s+${className}$`, 'u'), print: (m) => [`class ${generic(m)}`] },
    member,
  ],
};

const entity = '([\\p{L}\\p{N}_-]+)';
const entities: LineGrammar = {
  header: 'erDiagram',
  turn: inTwoLayers,
  outside: [
    { pattern: /^direction\s+\w+$/, print: nothing },
    {
      pattern: new RegExp(
        `^${entity}\\s+([|}][|o](?:--|\\.\\.)[|o][|{])\\s+${entity}(?:\\s*:\\s*"?([^"]*)"?)?$`,
        'u',
      ),
      print: (m) => [`${as(m, 1)} ${as(m, 2)} ${as(m, 3)} : ${protectLabel(as(m, 4))}`],
      counts: 'edge',
    },
    { pattern: new RegExp(`^${entity}\\s*\\{$`, 'u'), print: (m) => [`${as(m, 1)} {`], opens: true },
    { pattern: new RegExp(`^${entity}(?:\\s*\\{\\s*\\})?$`, 'u'), print: (m) => [`${as(m, 1)} {`, '}'] },
    styling,
  ],
  inside: [
    close,
    {
      pattern: /^([\p{L}\p{N}_[\]()-]+)\s+([\p{L}\p{N}_*-]+)((?:[\s,]+(?:PK|FK|UK))*)(?:\s+"([^"]*)")?$/u,
      print: (m) => [`${as(m, 1)} ${as(m, 2)} ${as(m, 3).replaceAll(',', ' ').trim()}`.trim()],
    },
  ],
};

/** Diagrams of states: names and labels first, then the lines as they come. */
export const stateDiagram: DiagramReader = (lines) => readLines(lines, states);
/** Diagrams of classes. */
export const classDiagram: DiagramReader = (lines) => readLines(lines, classes);
/** Diagrams of entities and their relationships. */
export const entityDiagram: DiagramReader = (lines) => readLines(lines, entities);

function readLines(lines: readonly string[], grammar: LineGrammar): Canonical {
  const early: string[] = [];
  const printed: string[] = [];
  let depth = 0;
  let edges = 0;
  for (const line of lines.slice(1).map((text) => text.replace(/;$/, ''))) {
    const rules = depth > 0 ? (grammar.inside ?? grammar.outside) : grammar.outside;
    const rule = rules.find(({ pattern }) => pattern.test(line));
    const match = rule?.pattern.exec(line);
    if (rule === undefined || !match) return unknownLine(line);
    (rule.early === true ? early : printed).push(...rule.print(match));
    depth += (rule.opens ? 1 : 0) - (rule.closes ? 1 : 0);
    if (depth < 0 || depth > 6) return unknownLine(line);
    edges += rule.counts === 'edge' ? 1 : 0;
  }
  if (depth > 0) return notDrawn('a block has no closing brace');
  if (edges > diagramLimits.edges) return notDrawn(`${edges} links are too many for a slide`);
  if (printed.length === 0) return notDrawn('it is empty');
  const print = (body: readonly string[]): string => [grammar.header, ...early, ...body].join('\n');
  if (grammar.turn === undefined) return { kind: 'canonical', text: print(printed) };
  const [text, turned] = [print(printed), print(grammar.turn(printed))];
  return { kind: 'canonical', text, turned, narrow: [text, turned] };
}

function generic(match: RegExpExecArray): string {
  return match[2] === undefined ? as(match, 1) : `${as(match, 1)} ~${match[2]}~`;
}

function printRelation(match: RegExpExecArray): string {
  const [, from, , fromCount, arrow, toCount, to, , label] = match;
  const count = (text: string | undefined): string => (text ? `"${protectLabel(text)}" ` : '');
  return `${from} ${count(fromCount)}${arrow} ${count(toCount)}${to}${label ? ` : ${protectLabel(label)}` : ''}`;
}

/** `List~int~` is how Mermaid spells `List<int>`. */
function generics(text: string): string {
  return text.replace(/~([^~]+)~/g, '\ue03c$1\ue03e');
}
