import type { BrowserPage } from '../../../browser/browser.js';
import type { ExportInput } from '../../../model/artifact.js';
import type { ExportMessage } from '../../exporters.js';
import { drawBitmaps } from '../drawn-slides.js';
import { type LayoutName, layoutNameOf, placeholderIndex } from '../layout-table.js';
import { nativeSlides } from '../native-slides.js';
import type { Places } from '../places.js';
import { plainStyle } from '../plain/plain-runs.js';
import { picturesIn, plainPicture } from '../plain-slides.js';
import type { SlideScene, TextShape } from '../scene/scene.js';
import { createPalette } from '../write/write-color.js';
import type { SlideWriter } from '../write-pptx.js';
import { chooseLayout, contentPlaces, lineIndexes, linePlace, titleOf } from './choose-layout.js';
import type { PptxTemplate, TemplateLayout, TemplatePlace } from './template.js';
import { templateShapes } from './template-shapes.js';

/** What slides in a template are written with. */
export interface TemplateContext {
  /** Makes bitmaps of drawings; without one, programs that know no drawings show a grey field. */
  readonly page?: BrowserPage;
  readonly report?: (message: ExportMessage) => void;
}

/** Below this share of its size text is too small for a room. */
const smallest = 0.6;

/** Slides in an organiser's template: words in its placeholders, all else inside of its area for contents. */
export async function templateSlides(
  { deck, rendered }: ExportInput,
  template: PptxTemplate,
  { page, report }: TemplateContext,
): Promise<SlideWriter> {
  const crowded: number[] = [];
  const scenes = rendered.slides.map((html, index): SlideScene => {
    const slide = deck.children[index];
    const layout = chooseLayout(layoutNameOf(slide?.layout), template.layouts);
    if (slide === undefined || layout === undefined) return { shapes: [] };
    const pictures = picturesIn(html);
    const shapes = [
      ...templateShapes(slide, { template, layout, pictures, rightToLeft: deck.meta.direction === 'rtl' }),
      ...feet(deck.meta, layout, index + 1),
    ];
    if (shapes.some((shape) => shape.kind === 'text' && (shape.shrink ?? 1) < smallest))
      crowded.push(index + 1);
    return { shapes };
  });
  if (crowded.length > 0)
    report?.({
      rule: 'pptx-crowded',
      reason: `the template has little room: text is less than ${smallest * 100} % of its size on slide ${crowded.join(', ')}`,
    });
  const findPicture = page === undefined ? plainPicture : await drawBitmaps(scenes, page);
  const places = (name: LayoutName) => placesOf(chooseLayout(name, template.layouts));
  return nativeSlides(scenes, deck, { findPicture, places, palette: paletteOf(template) });
}

/** Only colours for emphasis: which of the others are light and which dark differs from template to template. */
function paletteOf({ colors }: PptxTemplate) {
  const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;
  return createPalette(
    accents.flatMap((slot) => {
      const rgb = colors.get(slot);
      return rgb === undefined ? [] : [{ slot, rgb }];
    }),
  );
}

/** The placeholders of a layout by what they are for. */
function placesOf(layout: TemplateLayout | undefined): Places {
  if (layout === undefined) return new Map();
  const title = titleOf(layout);
  const feetKinds = [
    [placeholderIndex.footer, 'ftr'],
    [placeholderIndex.number, 'sldNum'],
  ] as const;
  return new Map([
    ...(title === undefined ? [] : [['title', title.kind] as const]),
    ...lineIndexes.flatMap((index) => {
      const place = linePlace(layout, index);
      return place === undefined ? [] : [[String(index), place.kind] as const];
    }),
    ...contentPlaces(layout).map(({ kind }, index) => [String(index + 1), kind] as const),
    ...feetKinds.flatMap(([index, type]) => {
      const place = layout.places.find(({ kind }) => kind.type === type);
      return place === undefined ? [] : [[String(index), place.kind] as const];
    }),
  ]);
}

/** Footer and number, in the boxes that the template has for them: some programs do not inherit these. */
function feet(
  { footer, paginate }: ExportInput['deck']['meta'],
  { places }: TemplateLayout,
  number: number,
): readonly TextShape[] {
  const boxOf = (type: string) => places.find(({ kind }) => kind.type === type)?.box;
  const [footerBox, numberBox] = [boxOf('ftr'), boxOf('sldNum')];
  const text = (footer ?? '').trim();
  return [
    ...(text === '' || footerBox === undefined ? [] : [foot('footer', text, footerBox)]),
    ...(paginate && numberBox !== undefined ? [foot('number', String(number), numberBox)] : []),
  ];
}

function foot(role: 'footer' | 'number', text: string, box: TemplatePlace['box']): TextShape {
  return {
    kind: 'text',
    role,
    name: role === 'footer' ? 'Footer' : 'Slide Number',
    placed: box,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    anchor: 'middle',
    geometry: { kind: 'rectangle' },
    paragraphs: [
      {
        runs: [{ kind: 'text', text, style: plainStyle }],
        level: 0,
        inherits: true,
        align: 'start',
        rightToLeft: false,
      },
    ],
  };
}
