import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The addresses of pictures that lie beside a page: each once, in order. */
export function picturesBeside(tree: Root): readonly string[] {
  const addresses = new Set<string>();
  visit(tree, 'image', ({ url }) => {
    if (url !== '' && !/^(?:[a-z][\w+.-]*:|[/\\#])/i.test(url)) addresses.add(url);
  });
  return [...addresses];
}

/** A copy of a tree whose pictures have other addresses. */
export function movePictures(tree: Root, places: ReadonlyMap<string, string>): Root {
  const copy = structuredClone(tree);
  visit(copy, 'image', (image) => {
    image.url = places.get(image.url) ?? image.url;
  });
  return copy;
}
