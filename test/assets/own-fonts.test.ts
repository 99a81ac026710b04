import { describe, expect, it } from 'vitest';
import { acceptPicture } from '../../src/assets/accept-picture.js';
import { showPicture } from '../../src/assets/show-picture.js';

const face = '@font-face{font-family:"Clarity City";src:url(data:font/woff2;base64,AA) format("woff2")}';
const mono = '@font-face{font-family:"JetBrains Mono";src:url(data:font/woff2;base64,AA) format("woff2")}';
const fontsFor = async (svg: string): Promise<string> =>
  svg.includes('JetBrains Mono') ? `${face}${mono}` : face;

const drawn = (inner: string, attributes = ''): Uint8Array =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"${attributes}>${inner}</svg>`,
  );

const shown = async (bytes: Uint8Array): Promise<string> => {
  const picture = await showPicture({ kind: 'file', name: 'plan.svg', bytes }, { fontsFor });
  if (picture.kind === 'fault') throw new Error(picture.reason);
  expect(picture.asset.name).toMatch(/^plan-[0-9a-f]{8}\.svg$/);
  return new TextDecoder().decode(picture.asset.bytes);
};

/** The first family of each list that an SVG names outside of its `@font-face` rules. */
const families = (svg: string): string[] =>
  [...svg.replace(/@font-face\{[^}]*\}/g, '').matchAll(/font(?:-family)?(?:="|:)([^";}]*)/g)].map(
    ([, list = '']) => list.split(',')[0]?.trim() ?? '',
  );

describe('an SVG with text of its own', () => {
  it.each([
    ['that names no font', '<text>Gateway</text>', ["'Clarity City'"]],
    ['in an attribute', '<text font-family="Helvetica, Arial">Gateway</text>', 2],
    ['in a style', '<text style="fill:red;font-family:&quot;Segoe UI&quot;">Gateway</text>', 2],
    ['in a sheet', '<style>text{font-family:Verdana,serif;fill:red}</style><text>Gateway</text>', 2],
  ])('is drawn in our letters, %s', async (_, inner, found) => {
    const svg = await shown(drawn(inner));
    const expected = typeof found === 'number' ? Array(found).fill("'Clarity City'") : found;
    expect(families(svg)).toEqual(expected);
    expect(svg).toContain('size-adjust:94%');
  });

  it('keeps the size and weight of the short form', async () => {
    const svg = await shown(
      drawn('<style>.a{font:bold 14px/1.2 Arial, sans-serif}</style><text>Queue</text>'),
    );
    expect(svg).toMatch(/font:bold 14px\/1\.2 'Clarity City', /);
  });

  it('has letters of one width where it asks for them, as wide as they were', async () => {
    const svg = await shown(drawn('<text font-family="Courier New, monospace">kubectl</text>'));
    expect(families(svg)).toEqual(["'Clarity City'", "'JetBrains Mono'"]);
    expect(svg).not.toMatch(/size-adjust:94%;font-family:&quot;JetBrains/);
  });

  it('is dressed though its author inlined the same font for one of its words', async () => {
    const own = '<style>@font-face{font-family:"Clarity City";src:url(data:font/woff2;base64,BB)}</style>';
    const svg = await shown(
      drawn(`${own}<text font-family="Clarity City">Plan</text><text font-family="Verdana">Draft</text>`),
    );
    expect(svg).not.toContain('Verdana');
    expect(svg).toContain('size-adjust:94%');
  });

  it('keeps a font that its author inlined, ours behind it', async () => {
    const own = '<style>@font-face{font-family:Hand;src:url(data:font/woff2;base64,BB)}</style>';
    const svg = await shown(drawn(`${own}<text font-family="Hand, cursive">Draft</text>`));
    expect(svg).toContain("font-family=\"Hand, 'Clarity City'");
    expect(svg).toContain('base64,BB');
  });

  it('is dressed once: a deck that is read again holds the same bytes', async () => {
    const once = await shown(drawn('<text font-family="Arial">Gateway</text>'));
    expect(await shown(new TextEncoder().encode(once))).toBe(once);
  });

  it.each(['<path d="M0 0h9"/>', '<text> </text>', '<title>Plan</title><rect width="9" height="9"/>'])(
    'stays as it is without text: %s',
    async (inner) => {
      const accepted = acceptPicture({ kind: 'file', name: 'plan.svg', bytes: drawn(inner) });
      expect(accepted.kind === 'accepted' && new TextDecoder().decode(accepted.asset.bytes)).toBe(
        await shown(drawn(inner)),
      );
    },
  );
});
