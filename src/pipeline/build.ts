import type { VFile } from 'vfile';
import { linesOfSlides } from '../check/lines-of-slides.js';
import { placeSlides } from '../check/place-slides.js';
import type { Settings } from '../model/settings.js';
import { talkOf } from '../model/talk.js';
import type { BuildPlugins, BuildPorts } from './build-ports.js';
import { compilePost } from './compile-post.js';
import { lookAt } from './look-at.js';
import { type BuiltDeck, makeArtifacts, type OnStep } from './make-artifacts.js';
import { checkSlides, renderWithAssets } from './render-with-assets.js';
import { withNotes } from './talk-data.js';

/** Builds one post: from the read file to its artifacts. */
export const buildPost = async (
  file: VFile,
  settings: Settings,
  ports: BuildPorts,
  rest: { readonly plugins?: BuildPlugins; readonly onStep?: OnStep } = {},
): Promise<BuiltDeck> => {
  const compiled = await compilePost(file, settings, ports, rest.plugins);
  const { deck, markdown, theme, slug } = compiled;
  const rendered = await renderWithAssets(compiled);
  checkSlides(deck, rendered);
  const { post, assets, trace } = compiled;
  const lines = linesOfSlides(trace);
  const article = { post, assets, places: placeSlides(trace) };
  const artifacts = await makeArtifacts(
    { deck: withNotes(deck, compiled.settings.notes), markdown, rendered, slug, article },
    {
      theme,
      settings: compiled.settings,
      ports,
      onStep: rest.onStep,
      file,
      look: lookAt(file, ({ slide = 0 }) => lines.get(slide - 1)),
    },
  );
  const talk = talkOf(deck);
  return {
    slug,
    slides: deck.children.length,
    minutes: talk.minutes,
    talk,
    ...(compiled.settings.for === undefined ? {} : { slot: compiled.settings.for }),
    messages: file.messages,
    artifacts,
    assets: deck.assets,
  };
};
