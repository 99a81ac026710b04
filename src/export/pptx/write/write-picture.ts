import { type XmlElement, xml } from '../../xml.js';
import { emu, transform } from '../drawing.js';
import type { Insets, PictureShape, Shadow } from '../scene/scene.js';
import { decorative, geometryNode, type ShapeIdentity } from './shape-form.js';

/** Relations of a picture: to its PNG, JPEG or GIF, and to the drawing that it was made from. */
export interface PictureRelations {
  readonly bitmap: string;
  readonly drawing?: string;
  readonly link?: { readonly relation: string; readonly jump: boolean };
}

/** A picture in its form, cut and faded as it is shown; one that nothing describes is decoration. */
export function pictureNode(
  shape: PictureShape,
  identity: ShapeIdentity,
  relations: PictureRelations,
): XmlElement {
  const described = shape.description !== '';
  const link =
    relations.link &&
    xml('a:hlinkClick', {
      'r:id': relations.link.relation,
      action: relations.link.jump ? 'ppaction://hlinksldjump' : undefined,
    });
  return xml(
    'p:pic',
    {},
    xml(
      'p:nvPicPr',
      {},
      xml('p:cNvPr', { ...identity, descr: shape.description }, link, described ? undefined : decorative()),
      xml('p:cNvPicPr', {}, xml('a:picLocks', { noChangeAspect: 1 })),
      xml('p:nvPr'),
    ),
    xml(
      'p:blipFill',
      {},
      blip(relations, shape.opacity),
      cropNode(shape.crop),
      xml('a:stretch', {}, xml('a:fillRect')),
    ),
    xml(
      'p:spPr',
      {},
      transform(shape.box),
      geometryNode(shape.geometry, shape.box),
      shape.shadow && shadowNode(shape.shadow),
    ),
  );
}

/** A shadow as its direction and distance, which is how Office thinks of one. */
function shadowNode({ color: { rgb, alpha }, across, down, blur }: Shadow): XmlElement {
  const degrees = ((Math.atan2(down, across) * 180) / Math.PI + 360) % 360;
  const color = xml('a:srgbClr', { val: rgb }, xml('a:alpha', { val: Math.round(alpha * 100_000) }));
  const shadow = xml(
    'a:outerShdw',
    {
      // CSS blurs on both sides of the edge, by half of what it says.
      blurRad: emu(blur),
      dist: emu(Math.hypot(across, down)),
      dir: Math.round(degrees * 60_000),
      algn: 'ctr',
      rotWithShape: 0,
    },
    color,
  );
  return xml('a:effectLst', {}, shadow);
}

function blip({ bitmap, drawing }: PictureRelations, opacity: number | undefined): XmlElement {
  const vector = xml('asvg:svgBlip', {
    'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
    'r:embed': drawing,
  });
  const extension = xml(
    'a:extLst',
    {},
    xml('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' }, vector),
  );
  const faint =
    opacity === undefined ? undefined : xml('a:alphaModFix', { amt: Math.round(opacity * 100_000) });
  return xml('a:blip', { 'r:embed': bitmap }, faint, drawing === undefined ? undefined : extension);
}

function cropNode(crop: Insets | undefined): XmlElement | undefined {
  if (crop === undefined) return undefined;
  const share = (value: number) => (value > 0 ? Math.round(value * 100_000) : undefined);
  return xml('a:srcRect', {
    l: share(crop.left),
    t: share(crop.top),
    r: share(crop.right),
    b: share(crop.bottom),
  });
}
