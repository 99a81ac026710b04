import { type Attributes, pick } from './attributes.js';
import type { Meaning } from './vocabulary.js';

const sourceNames = ['src', 'source', 'image', 'img', 'imagepath', 'file', 'path', 'url', 'href', 'link'];
const captionNames = ['caption', 'title', 'label', 'description', 'attr'];
const imageFile = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?|ico)(?:[?#]\S*)?$/i;

/** A picture, whatever its component is called, or pictures to compare. */
export function figureMeaning(attributes: Attributes, name: string): Meaning | undefined {
  const { named, positional } = attributes;
  const says =
    /image|img|picture|figure|^fig|photo|screenshot|thumbnail|illustration|avatar|logo|video|gif|diagram|^(?:png|jpe?g|webp)$/.test(
      name,
    );
  const source =
    pick(attributes, sourceNames) ??
    positional.find((value) => says && (imageFile.test(value) || value.includes('/')));
  const file = source ?? (says ? positional[0] : undefined);
  if (/^video/.test(name)) return posterOf(attributes);
  if (file === undefined || (!says && !imageFile.test(file))) return comparedMeaning(attributes);
  const rest = positional.filter((value) => value !== file && /\s/.test(value));
  const caption = pick(attributes, captionNames) ?? rest[0];
  // `{% include png.html name="The oven" url="oven" %}`: a picture without the ending that its tag is called after.
  const isFormat = formats.test(name);
  const alt = named.get('alt') ?? caption ?? (isFormat ? named.get('name') : undefined) ?? '';
  const src = isFormat && !imageFile.test(file) ? `${file}.${name}` : file;
  return { kind: 'figure', images: [{ src, alt }], ...(caption === undefined ? {} : { caption }) };
}

const formats = /^(?:png|jpe?g|webp|gif)$/;

/** Pictures beside each other under names of a site's own: `<Compare before="a.png" after="b.png" />`. */
function comparedMeaning({ named }: Attributes): Meaning | undefined {
  const images = [...named]
    .filter(([key, value]) => imageFile.test(value) && !decoration.test(key))
    .map(([, src]) => ({ src, alt: '' }));
  return images.length < 2 ? undefined : { kind: 'figure', images };
}

/** What is no picture to look at, or the same one in other colours. */
const decoration = /icon|logo|avatar|poster|thumb|cover|background|^bg|dark/;

/** A film that plays from a file is shown by its still picture. */
function posterOf(attributes: Attributes): Meaning | undefined {
  const src = pick(attributes, ['poster', 'cover', 'thumbnail', 'preview']);
  if (src === undefined) return undefined;
  const caption = pick(attributes, captionNames);
  return {
    kind: 'figure',
    images: [{ src, alt: caption ?? '' }],
    ...(caption === undefined ? {} : { caption }),
  };
}

/** The pictures that a gallery names, or the caption of those that stand in it. */
export function galleryMeaning({ named, positional }: Attributes): Meaning {
  const listed = [...positional, ...(named.get('images') ?? named.get('src') ?? '').split(/[\s,[\]]+/)];
  const images = listed.filter((value) => imageFile.test(value)).map((src) => ({ src, alt: '' }));
  const caption = named.get('caption') ?? named.get('title');
  if (images.length === 0 && caption === undefined) return { kind: 'group' };
  return { kind: 'figure', images, ...(caption === undefined ? {} : { caption }) };
}
