import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawDiagram } from '../../src/assets/diagram/draw-diagram.js';
import { inTwoLayers } from '../../src/assets/diagram/two-layers.js';
import { cleanSvg } from '../../src/assets/svg/clean-svg.js';
import { smallestText } from './smallest-text.js';

async function svgOf(source: string): Promise<string> {
  const drawing = await drawDiagram(source, 'light');
  return drawing.kind === 'drawn'
    ? new TextDecoder().decode(drawing.asset.bytes)
    : `not drawn: ${drawing.reason}`;
}

/** The words of a drawing, in the order of its file. */
async function wordsOf(source: string): Promise<string[]> {
  const svg = await svgOf(source);
  const unescaped = svg.replace(/<tspan/g, ' <tspan').matchAll(/<text[^>]*>(.*?)<\/text>/g);
  return [...unescaped].map(([, inner = '']) =>
    inner
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .trim(),
  );
}

const countLinks = (svg: string): number => svg.match(/marker-(?:end|start)=/g)?.length ?? 0;

const wide =
  'graph LR\nA[User sends a request] --> B[Ingress controller] --> C[Service mesh sidecar] --> D[Authentication service] --> E[Business logic service] --> F[Primary database]';

it('breaks the labels of a chart that would be too small to read', async () => {
  const drawing = await drawDiagram(wide, 'light');
  if (drawing.kind !== 'drawn') throw new Error(drawing.reason);
  const { width, height } = drawing.asset;
  // Its text is 26 px high in its own measure.
  expect(26 * Math.min(1120 / width, 500 / height)).toBeGreaterThan(15);
  expect((await wordsOf(wide)).join(' ')).toContain('User sends a request');
});

const steps = Array.from({ length: 9 }, (_, index) => `Stage ${index} of a delivery to many clusters`);
const chain = (direction: string, link = '-->') =>
  `graph ${direction}\n${steps.map((step, index) => `n${index}[${step}]`).join(` ${link} `)}`;

it.each(['LR', 'TD'])('lays a long chain in rows, so that it can be read, %s', async (direction) => {
  const drawing = await drawDiagram(chain(direction), 'dark');
  if (drawing.kind !== 'drawn') throw new Error(drawing.reason);
  const { width, height } = drawing.asset;
  expect(26 * Math.min(1120 / width, 500 / height)).toBeGreaterThan(16);
  const words = (await wordsOf(chain(direction))).join(' ').replace(/\s+/g, ' ');
  // every node once, in the order of the chain
  expect(words.match(/Stage \d/g)).toEqual(steps.map((_, index) => `Stage ${index}`));
});

it('does not cut a chain where its link says something', async () => {
  const words = (await wordsOf(chain('LR', '-->|then|'))).join(' ');
  expect(words.match(/then/g)).toHaveLength(8);
});

describe('drawDiagram draws flowcharts', () => {
  it.each([
    ['links without blanks', 'graph TD\nA-->B-->C', ['A', 'B', 'C'], 2],
    ['a label that comes later', 'graph LR\na --> b\nb[The second]', ['a', 'The second'], 1],
    [
      'brackets and quotes in labels',
      'graph LR\na["f(x) [draft] {v1}"] --> b["say #quot;hi#quot; & <b>go</b>"]',
      ['f(x) [draft] {v1}', 'say "hi" & go'],
      1,
    ],
    [
      'links with words',
      'graph LR\na -- yes --> b\na -->|"no; never"| c\na -. maybe .-> d\na == sure ==> e',
      ['a', 'b', 'c', 'd', 'e', 'yes', 'no; never', 'maybe', 'sure'],
      4,
    ],
    ['groups of nodes', 'flowchart LR; a & b --> c & d', ['a', 'b', 'c', 'd'], 4],
    ['longer links and both ends', 'graph LR\na ----> b\nb <--> c\nc --- d', ['a', 'b', 'c', 'd'], 3],
    ['other scripts', 'graph LR\n集群 --> Größe_1', ['集群', 'Größe_1'], 1],
    [
      'names of the prototype',
      'graph LR\n__proto__ --> constructor\nsubgraph toString\nvalueOf\nend',
      ['toString', '__proto__', 'constructor', 'valueOf'],
      1,
    ],
    [
      'front matter, directives and comments',
      '---\ntitle: T\n---\n%%{init: {"securityLevel":"loose"}}%%\n%% c\ngraph LR\n a-->b',
      ['a', 'b'],
      1,
    ],
  ])('%s', async (_, source, words, links) => {
    expect((await wordsOf(source)).sort()).toEqual([...words].sort());
    expect(countLinks(await svgOf(source))).toBe(links);
  });

  it('with its subgraphs and what is in them', async () => {
    const svg = await svgOf(
      'graph LR\na --> b\nsubgraph one [The first]\nb --> c\nsubgraph two\nd\nend\nend\none --> e',
    );
    expect(await wordsOf('graph LR\nsubgraph one [The first]\nb --> c\nend')).toContain('The first');
    expect(svg.match(/<rect/g)?.length).toBe(9);
  });

  it('in the direction that is larger on a slide', async () => {
    const tall = Array.from({ length: 9 }, (_, index) => `n${index} --> n${index + 1}`).join('\n');
    const drawing = await drawDiagram(`graph TD\n${tall}`, 'light');
    expect(drawing).toMatchObject({ kind: 'drawn' });
    if (drawing.kind === 'drawn') expect(drawing.asset.width).toBeGreaterThan(drawing.asset.height);
    const wide = await drawDiagram('graph TD\na --> b', 'light');
    if (wide.kind === 'drawn') expect(wide.asset.height).toBeGreaterThan(wide.asset.width);
  });

  it('with an author’s colours and words that can be read on them', async () => {
    const svg = await svgOf(
      'graph LR\na:::hot --> b --> c\nclassDef hot fill:#400,color:#fff\nstyle b fill:lightyellow,position:fixed',
    );
    expect(svg).toContain('fill="#440000"');
    expect(svg).toMatch(/fill="#ffffe0"[\s\S]*?fill="#14172B"[^>]*>b</);
    expect(svg).not.toContain('fixed');
  });
});

describe('drawDiagram sets text that the last row reads', () => {
  it.each([
    [
      'a flowchart with questions',
      'flowchart LR\nA[Request from a client] --> B{Is the token known, and still valid?}\nB -- yes --> C[Answer]\nB -- no, expired --> D{May it be renewed?}\nD -- yes --> C\nD -- no --> E[Sign in once more]\nA --> F[Audit log, kept]',
    ],
    [
      'a chain of entities',
      'erDiagram\nTENANT ||--o{ PROJECT : owns\nPROJECT ||--|{ CLUSTER : runs\nTENANT {\nstring name\nstring accountNumber\n}\nPROJECT {\nint projectNumber\nstring costCentre\n}\nCLUSTER {\nstring region\nint nodes\n}',
    ],
    [
      'states with their reasons',
      'stateDiagram-v2\n[*] --> Pending\nPending --> Running : scheduled\nRunning --> Succeeded : exit 0\nRunning --> Failed : exit 1\nFailed --> Pending : restart policy\nSucceeded --> [*]',
    ],
  ])('%s', async (_, source) => {
    const drawing = await drawDiagram(source, 'light');
    if (drawing.kind !== 'drawn') throw new Error(drawing.reason);
    expect(smallestText(drawing.asset)).toBeGreaterThan(16);
  });

  it('entities with the ends of their relationships where they were', async () => {
    const relations = 'A ||--o{ B : has\nB }|--|| C : of\nC |o--o| D : knows';
    const boxes = [...'ABCD'].map(
      (name) => `${name} {\n${Array(9).fill('string attributeOfIt').join('\n')}\n}`,
    );
    const words = await wordsOf(`erDiagram\n${relations}\n${boxes.join('\n')}`);
    for (const word of ['has', 'of', 'knows']) expect(words).toContain(word);
    expect(inTwoLayers(['A ||--o{ B : has', 'B }|--|| C : of', 'C |o--o| D : knows', 'A {'])).toEqual([
      'A ||--o{ B : has',
      'C ||--|{ B : of',
      'C |o--o| D : knows',
      'A {',
    ]);
    // A ring of three has no two columns.
    expect(inTwoLayers(['A ||--|| B : x', 'B ||--|| C : y', 'C ||--|| A : z'])).toHaveLength(3);
  });
});

describe('drawDiagram draws', () => {
  it.each([
    [
      'sequences',
      'sequenceDiagram\nautonumber\nparticipant A as API server\nWeb app->>+A: GET /x; y\nA-->>-Web app: 200 <ok>\nloop every 10 s\nA-)A: tick\nend\nrect rgb(0,0,0)\nNote over A,Web app: done\nend',
      ['API server', 'Web app', 'loop [every 10 s]', '1. GET /x; y', '2. 200 <ok>', '3. tick', 'done'],
    ],
    [
      'states',
      'stateDiagram-v2\n[*] --> Off\nOff --> On : switch\nstate On {\n[*] --> Warm\n}\nOff : Powered off\nOn --> [*]',
      ['On', 'switch', 'Powered off', 'Warm'],
    ],
    [
      'classes',
      'classDiagram\nAnimal<|--Duck\nAnimal "1" --> "*" Leg : has\n<<interface>> Animal\nclass Duck {\n+List~int~ eggs\n+swim(fast) bool\n}',
      ['«interface»', 'Animal', 'Duck', '+eggs:List<int>', '+swim(fast):bool', 'Leg', '1', '*', 'has'],
    ],
    [
      'entities',
      'erDiagram\nCUSTOMER ||--o{ ORDER : places\nCUSTOMER {\nstring name PK, FK "the name"\n}',
      ['CUSTOMER', 'ORDER', 'places', 'PK,FK', 'string', 'name'],
    ],
  ])('%s', async (_, source, words) => {
    const drawn = (await wordsOf(source)).map((word) => word.replace(/\s+/g, ''));
    for (const word of words) expect(drawn).toContain(word.replace(/\s+/g, ''));
  });

  it('what the library draws badly', async () => {
    const classes = await svgOf('classDiagram\nA *-- B\nC o-- D');
    expect(classes).toMatch(/id="cls-composition"[^>]*refX="12"/);
    expect(classes).toMatch(/id="cls-aggregation"[^>]*refX="12"/);
    expect(await wordsOf('graph LR\na[fa:fa-car Car] --> b[fab:fa-aws A]')).toEqual(['Car', 'A']);
    const sequence = await svgOf('sequenceDiagram\nactor A\nA->>A: thinks\nloop x\nA->>B: y\nend');
    expect(sequence).toMatch(/<rect[^>]*fill="#FFFFFF"\/><text[^>]*>thinks</);
    expect(sequence.lastIndexOf('stroke-dasharray="6 4"')).toBeLessThan(sequence.indexOf('loop [x]'));
  });

  it.each(['light', 'dark'] as const)(
    'in the %s colours, without CSS, scripts and fonts from elsewhere',
    async (scheme) => {
      const drawing = await drawDiagram('graph LR\na --> b', scheme);
      if (drawing.kind !== 'drawn') throw new Error(drawing.reason);
      const svg = new TextDecoder().decode(drawing.asset.bytes);
      expect(svg).not.toMatch(/var\(|<style|https?:(?!\/\/www\.w3\.org\/2000\/svg)|data-/);
      expect(svg).toContain(scheme === 'dark' ? '#161C33' : '#F4F8FC');
      expect(svg).toContain("font-family=\"'Clarity City'");
      expect(cleanSvg(drawing.asset.bytes)).toMatchObject({ svg, width: drawing.asset.width, dropped: [] });
    },
  );
});

describe('drawDiagram leaves a source alone', () => {
  const many = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');

  it.each([
    ['kinds that need a browser', 'pie title Pets\n"Dogs" : 3', 'its kind (pie title Pets)'],
    ['architecture with __proto__ (51)', 'architecture-beta\ngroup __proto__(cloud)[x]', 'its kind'],
    ['xychart with a bad axis (51)', 'xychart-beta\nx-axis 0 --> 1e308\nbar [1]', 'its kind'],
    ['nothing', ' \n%% only a comment', 'it is empty'],
    ['a header alone', 'graph TD', 'it is empty'],
    ['new shapes', 'graph LR\na@{ shape: cloud } --> b', '“a@{ shape: cloud } --> b” is syntax'],
    ['ends with circles and crosses', 'graph LR\na --o b', 'is syntax'],
    ['links that nobody sees', 'graph LR\na ~~~ b', 'is syntax'],
    ['a subgraph without an end', 'graph LR\nsubgraph a\nb', 'no “end”'],
    ['notes of states', 'stateDiagram-v2\na --> b\nnote right of a : x', 'is syntax'],
    ['choices of states', 'stateDiagram-v2\nstate x <<choice>>', 'is syntax'],
    ['options of a critical block', 'sequenceDiagram\na->>b: x\ncritical y\noption z\nend', 'is syntax'],
    ['a block without an end', 'sequenceDiagram\nloop x\na->>b: x', 'no “end”'],
    ['61 nodes', `graph LR\n${many(61, (index) => `n${index}`)}`, '61 nodes are too many'],
    [
      'a fan of 400 links',
      `graph LR\n${many(20, (i) => `a${i}`).replaceAll('\n', ' & ')} --> ${many(20, (i) => `b${i}`).replaceAll('\n', ' & ')}`,
      '400 links are too many',
    ],
    [
      '11 participants',
      `sequenceDiagram\n${many(10, (index) => `a${index}->>a${index + 1}: x`)}`,
      '11 participants',
    ],
    ['201 lines', `graph LR\n${many(201, () => 'a --> b')}`, 'more than 200 lines'],
    ['30 KB', `graph LR\na["${'x'.repeat(30_000)}"]`, 'too long'],
  ])('%s', async (_, source, reason) => {
    expect(await svgOf(source)).toContain(reason);
  });
});

describe('hostile diagrams (safety.md 51)', () => {
  it.each([
    ['a click that runs', 'graph LR\nA --> B\nclick A "javascript:alert(1)"\nclick B call f()'],
    [
      'a handler in a label',
      'graph LR\nA["<img src=x onerror=alert(1)>"] --> B["</text><script>alert(1)</script>"]',
    ],
    [
      'a style that leaves its attribute',
      'graph LR\nA --> B\nclassDef x fill:red</style><style>,stroke:url(https://evil.example/x)\nclass A x\nstyle B fill:#fff"onload="alert(1)',
    ],
    [
      'a loose configuration',
      '%%{init: {"securityLevel":"loose","themeCSS":"@import url(https://evil.example)"}}%%\ngraph LR\nA --> B',
    ],
    ['entities in a label', 'graph LR\nA["&lt;script&gt;alert(1)&lt;/script&gt; #60;b#62;"] --> B'],
    [
      'a participant',
      'sequenceDiagram\nparticipant A as <script>alert(1)</script>\nA->>A: <img onerror=alert(1)>',
    ],
  ])('%s', async (_, source) => {
    const svg = await svgOf(source);
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toMatch(/<(?:script|img|style|a)\b|\son\w+=|javascript:|evil/);
    expect(cleanSvg(new TextEncoder().encode(svg))).toMatchObject({ svg, dropped: [] });
  });

  it('no source hangs or throws, and what is drawn is clean', async () => {
    const statements = {
      'graph TD': [
        'a --> b',
        'b["x (y)"] -- t --> c{z}',
        'subgraph s [S]',
        'end',
        'a & b ==> d((e))',
        'style a fill:#123',
        'direction LR',
        '__proto__ -.-> a',
        'a:::x --- s',
      ],
      sequenceDiagram: [
        'a->>b: x',
        'b-->>-a: y',
        'a->>+b: z',
        'loop l',
        'end',
        'Note over a,b: n',
        'participant c as C',
        'alt m',
        'else o',
        'rect rgb(1,2,3)',
        'autonumber',
        'a-xa: self',
      ],
      'stateDiagram-v2': [
        '[*] --> a',
        'a --> b : t',
        'b --> [*]',
        'state s {',
        '}',
        'a : words',
        'state "long" as b',
        's --> a',
        'direction LR',
      ],
      classDiagram: [
        'A <|-- B',
        'A "1" o-- "*" C : has',
        'class A {',
        '+int x',
        '+f(y) z',
        '}',
        '<<interface>> B',
        'C : +List~int~ l',
        'namespace N {',
        'class D~T~',
      ],
      erDiagram: ['A ||--o{ B : has', 'B }|..|| C : "of"', 'A {', 'string name PK, FK', '}', 'D'],
    };
    const source = fc.constantFrom(...Object.entries(statements)).chain(([header, lines]) =>
      fc
        .tuple(
          fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 12 }),
          fc.array(
            fc.tuple(
              fc.nat(),
              fc.constantFrom('', '"', '-', '>', '[', '}', ':', ';', '&', ' ', '\n', '<br>'),
            ),
            { maxLength: 1 },
          ),
        )
        .map(([chosen, edits]) => {
          const body = chosen.join('\n');
          const damage = (text: string, [at, insert]: readonly [number, string]): string =>
            text.slice(0, at % text.length) + insert + text.slice((at % text.length) + 1);
          return `${header}\n${edits.reduce(damage, body)}`;
        }),
    );
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(source, async (diagram) => {
        const start = process.cpuUsage();
        const drawing = await drawDiagram(diagram, 'light');
        expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
        if (drawing.kind === 'not-drawn') return;
        drawn += 1;
        expect(cleanSvg(drawing.asset.bytes)).toMatchObject({ dropped: [] });
        expect(drawing.asset.width * drawing.asset.height).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
    expect(drawn).toBeGreaterThan(15);
  }, 60_000);
});
