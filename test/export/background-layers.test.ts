import { describe, expect, test } from 'vitest';
import { type DrawnStyle, styleProperties } from '../../src/export/pptx/drawn/drawn-tree.js';
import { readSnapshot } from '../../src/export/pptx/drawn/read-snapshot.js';
import { backgroundLayers } from '../../src/export/pptx/scene/background-layers.js';

/** A style of which only some properties are told. */
function styleOf(told: Partial<DrawnStyle>): DrawnStyle {
  const values = styleProperties.map((name) => told[name] ?? '');
  const { slides } = readSnapshot({
    slides: [[{ parent: -1, tag: 'p', box: [0, 0, 0, 0], style: 0 }]],
    styles: [values],
    sources: [],
    fonts: [],
  });
  const [node] = slides[0] ?? [];
  if (node?.kind !== 'element') throw new Error('There is one element.');
  return node.style;
}

const box = { x: 100, y: 50, width: 400, height: 200 };
const picture = 'data:image/svg+xml,x';
const sizes = new Map([[picture, { width: 100, height: 100 }]]);

describe('backgroundLayers', () => {
  test.each([
    ['0% 0%', 'auto', { x: 100, y: 50, width: 100, height: 100 }],
    ['100% 50%', '40px', { x: 460, y: 130, width: 40, height: 40 }],
    ['calc(100% - 44px) 42px', '52px', { x: 404, y: 92, width: 52, height: 52 }],
    ['right 44px top 42px', '52px', { x: 404, y: 92, width: 52, height: 52 }],
    ['50% 50%', 'contain', { x: 200, y: 50, width: 200, height: 200 }],
    ['50% 50%', 'cover', { x: 100, y: -50, width: 400, height: 400 }],
    ['0% 100%', 'calc(50% - 24px) 6px', { x: 100, y: 244, width: 176, height: 6 }],
  ])('places a picture at %s in %s', (position, size, expected) => {
    const style = styleOf({
      'background-image': `url("${picture}")`,
      'background-position': position,
      'background-size': size,
    });
    expect(backgroundLayers(style, box, sizes).map((layer) => layer.box)).toEqual([expected]);
  });

  test('gives a gradient of a width the whole height', () => {
    const style = styleOf({
      'background-image': 'linear-gradient(rgb(9, 9, 9), rgb(9, 9, 9))',
      'background-position': '100% 0%',
      'background-size': 'calc(50% - 24px)',
    });
    expect(backgroundLayers(style, box, sizes)).toEqual([
      {
        kind: 'fill',
        box: { x: 324, y: 50, width: 176, height: 200 },
        fill: { kind: 'solid', color: { rgb: '090909', alpha: 1 } },
      },
    ]);
  });

  test('reads gradients, the ground first', () => {
    const style = styleOf({
      'background-color': 'rgb(1, 2, 3)',
      'background-image':
        'linear-gradient(90deg, rgb(255, 0, 0), rgba(0, 0, 255, 0.5) 40%, rgb(0, 255, 0)), none',
      'background-position': '0% 0%, 0% 0%',
      'background-size': 'auto, auto',
    });
    expect(backgroundLayers(style, box, sizes)).toEqual([
      { kind: 'fill', box, fill: { kind: 'solid', color: { rgb: '010203', alpha: 1 } } },
      {
        kind: 'fill',
        box,
        fill: {
          kind: 'gradient',
          angle: 0,
          stops: [
            { at: 0, color: { rgb: 'FF0000', alpha: 1 } },
            { at: 0.4, color: { rgb: '0000FF', alpha: 0.5 } },
            { at: 1, color: { rgb: '00FF00', alpha: 1 } },
          ],
        },
      },
    ]);
  });
});
