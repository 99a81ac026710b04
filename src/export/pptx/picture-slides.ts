import { linkTarget } from '../link-target.js';
import type { MeasuredLink } from '../measure-links.js';
import { slideLines, slideTitle } from '../slide-text.js';
import { layoutNameOf } from './layout-table.js';
import type { XmlPart } from './office-package.js';
import { pictureSlidePart, type SlideLink } from './slide-part.js';
import type { SlideWriter, Stage } from './write-pptx.js';

/** Slides that are pictures of themselves: a PNG of each slide, in order, and the links on it. */
export function pictureSlides(pictures: readonly Uint8Array[], links: readonly MeasuredLink[]): SlideWriter {
  return {
    slide: (stage, part, index) => {
      const { input, file, language } = stage;
      const slide = input.deck.children[index];
      const title = slideTitle(slide, index + 1);
      const text = slide === undefined ? '' : slideLines(slide).join('\n');
      const bytes = pictures[index] ?? new Uint8Array();
      const picture = part.relate(file.addPicture({ bytes, extension: 'png' }));
      return pictureSlidePart({
        size: input.size,
        layout: layoutNameOf(slide?.layout),
        language,
        title,
        text: text || title,
        picture,
        links: linksOf(
          stage,
          part,
          links.filter((link) => link.slide === index),
        ),
      });
    },
  };
}

function linksOf(stage: Stage, part: XmlPart, links: readonly MeasuredLink[]): readonly SlideLink[] {
  return links.flatMap((measured): readonly SlideLink[] => {
    const target = relateLink(stage, part, measured.href);
    return target === undefined ? [] : [{ measured, ...target }];
  });
}

/** Makes the target of a link a relation of a slide; nothing for one that leads nowhere or does harm. */
export function relateLink(
  { slides }: Stage,
  part: XmlPart,
  href: string,
): { readonly relation: string; readonly jump: boolean } | undefined {
  const target = linkTarget(href, slides.length);
  if (target === undefined) return undefined;
  if (target.kind === 'address') return { relation: part.link(target.url), jump: false };
  const slide = slides[target.index];
  return slide === undefined ? undefined : { relation: part.relate(slide), jump: true };
}
