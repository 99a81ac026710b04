import { type XmlElement, xml } from '../xml.js';

/** What marp-cli's transitions are in PowerPoint, as far as it knows their like; they go on to the left, as in Marp. */
const likes: Readonly<
  Record<string, readonly [name: string, attributes?: Readonly<Record<string, string>>]>
> = {
  fade: ['fade'],
  'fade-out': ['fade', { thruBlk: '1' }],
  push: ['push', { dir: 'l' }],
  slide: ['push', { dir: 'l' }],
  wipe: ['wipe', { dir: 'l' }],
  cover: ['cover', { dir: 'l' }],
  reveal: ['pull', { dir: 'l' }],
  pull: ['pull', { dir: 'l' }],
  zoom: ['zoom', { dir: 'in' }],
  dissolve: ['dissolve'],
};

/** How a slide comes in: Marp's `transition`, such as `fade 1s`; what PowerPoint has no like of fades. */
export function transitionNode(transition: string | undefined): XmlElement | undefined {
  const [name = ''] = (transition ?? '').trim().toLowerCase().split(/\s+/);
  if (name === '' || name === 'none') return undefined;
  const [like, attributes = {}] = (Object.hasOwn(likes, name) ? likes[name] : undefined) ?? ['fade'];
  return xml('p:transition', { spd: 'med' }, xml(`p:${like}`, attributes));
}
