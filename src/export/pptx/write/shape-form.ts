import type { Box } from '../../../browser/browser.js';
import { type XmlElement, xml } from '../../xml.js';
import type { Geometry } from '../scene/scene.js';

/** A shape's own number and what it is called. */
export interface ShapeIdentity {
  readonly id: number;
  readonly name: string;
}

/** The form of a shape. */
export function geometryNode(geometry: Geometry, box: Box): XmlElement {
  if (geometry.kind === 'rectangle') return xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst'));
  if (geometry.kind === 'ellipse') return xml('a:prstGeom', { prst: 'ellipse' }, xml('a:avLst'));
  const share = Math.min(
    50_000,
    Math.round((geometry.radius / Math.max(1, Math.min(box.width, box.height))) * 100_000),
  );
  const guide = xml('a:gd', { name: 'adj', fmla: `val ${share}` });
  return xml('a:prstGeom', { prst: 'roundRect' }, xml('a:avLst', {}, guide));
}

/** Tells screen readers that there is nothing to say. */
export function decorative(): XmlElement {
  const mark = xml('adec:decorative', {
    'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
    val: 1,
  });
  return xml('a:extLst', {}, xml('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, mark));
}
