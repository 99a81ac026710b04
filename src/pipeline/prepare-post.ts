import { basename, dirname, resolve } from 'node:path';
import type { VFile } from 'vfile';
import { drawFormulas } from '../assets/draw-formulas.js';
import { type AssetPorts, loadAssets } from '../assets/load-assets.js';
import { markUnseen } from '../assets/mark-unseen.js';
import { remarksOn } from '../assets/remarks-on.js';
import { type PictureTools, showPicture } from '../assets/show-picture.js';
import { deckBlockLayer } from '../config/deck-block.js';
import { withFrontMatter } from '../config/resolve-settings.js';
import type { Asset } from '../model/deck.js';
import type { Post } from '../model/post.js';
import type { Settings } from '../model/settings.js';
import type { Theme } from '../model/theme.js';
import { isKey, knownAuthors, mayBeKey } from '../post/meta/known-authors.js';
import { scriptFontCss } from '../render/script-fonts.js';
import { applyBrand } from './apply-brand.js';
import type { BuildPorts } from './build-ports.js';
import { drawingFonts } from './drawing-fonts.js';
import { reportAssets } from './report-assets.js';
import { runMermaidIn } from './run-mermaid.js';

/** The settings of a post with its own `deck:` block, its theme and its pictures. Messages go to `file`. */
export const preparePost = async (post: Post, file: VFile, settings: Settings, ports: BuildPorts) => {
  const folder = dirname(resolve(file.cwd, file.path ?? 'post.md'));
  const source = {
    values: post.deck,
    file: file.path ?? post.path,
    base: folder,
    source: String(file.value),
  };
  const own = withFrontMatter(settings, deckBlockLayer(source));
  if (own.title === undefined) tellTitle(post.meta, file);
  const branded = await applyBrand(await ports.loadTheme(own.theme), own.brand, {
    file,
    readFont: ports.readFont,
  });
  const theme = branded.manifest ? branded : await withMeasures(branded, file, ports);
  const readPicture = ports.pictureReader(folder, own);
  const formulas = await drawFormulas(post.tree);
  const drawing = drawingPorts(theme, post.meta.language, ports);
  const { assets, messages, absent } = await loadAssets(
    post,
    { readPicture, ...drawing },
    { scheme: theme.manifest?.scheme ?? 'light' },
  );
  reportAssets(file, [...formulas.messages, ...messages]);
  const mark = own.logo ?? own.brand?.logo;
  const logo = mark ? await loadOwn('logo', mark, { file, ports, ...drawing }) : undefined;
  const portrait = own.portrait
    ? await loadOwn('portrait', own.portrait, { file, ports, ...drawing })
    : undefined;
  const meta = await withKnownAuthors(post.meta, () => ports.readAuthors?.(folder, own));
  if (own.author === undefined) tellAuthorKeys(meta, file);
  const tree = markUnseen(formulas.tree, absent);
  return { post: { ...post, meta, tree }, assets, theme, settings: own, logo, portrait };
};

/** A name of a file is seldom what somebody would call a talk. */
const tellTitle = ({ title, titleSource }: Post['meta'], file: VFile): void => {
  if (titleSource !== 'file-name') return;
  const message = file.message(`the post has no title, so the deck is named for its file: “${title}”`, {
    source: 'postdeck',
    ruleId: 'title-of-file',
  });
  message.note = 'Write `title:` in the front matter or a `#` heading, or give one with `--title`';
};

/** A theme without a manifest, as a browser measured it. */
const withMeasures = async (theme: Theme, file: VFile, { measureTheme }: BuildPorts): Promise<Theme> => {
  const measured = await measureTheme?.(theme);
  if (measured) return { ...theme, measured };
  const message = file.message(
    `the theme ${theme.name} has no manifest and was not measured: sizes are guessed, and slides may be fuller or emptier than they need be`,
    { source: 'postdeck', ruleId: 'theme-not-measured' },
  );
  message.note = 'Build once where there is a browser (`postdeck doctor`); what it measures is kept';
  return theme;
};

/** Who a post names by the keys of its site has a name there. */
const withKnownAuthors = async (
  meta: Post['meta'],
  read: () => Promise<string | undefined> | undefined,
): Promise<Post['meta']> => {
  const file = meta.authors.some(mayBeKey) ? await read() : undefined;
  return file === undefined ? meta : { ...meta, authors: knownAuthors(meta.authors, file) };
};

/** A key that no file of authors names stands on the title slide as it is: what a name would be made of it is a guess. */
const tellAuthorKeys = ({ authors }: Post['meta'], file: VFile): void => {
  for (const { name } of authors.filter(isKey)) {
    const message = file.info(`the author “${name}” is a key, and no file of authors has its name`, {
      source: 'postdeck',
      ruleId: 'author-key',
    });
    message.note =
      'Write the name in the front matter or in authors.yml beside the post, or give it with `--author`';
  }
};

/** What draws diagrams, in the fonts of the theme, and packs pictures. */
const drawingPorts = (
  theme: Theme,
  language: string,
  { browser, mermaid, openCodecs }: BuildPorts,
): Omit<AssetPorts, 'readPicture'> => {
  const own = theme.fontFaces.map(({ css }) => css).join('\n');
  const scripts = (all: string): Promise<string> => scriptFontCss({ all, bold: () => '' }, theme, language);
  const fontsFor = drawingFonts(theme, language);
  const runMermaid =
    mermaid && runMermaidIn({ browser, mermaid }, async (text) => own + (await scripts(text)));
  return { fontsFor, ...(runMermaid ? { runMermaid } : {}), ...(openCodecs ? { openCodecs } : {}) };
};

/** The logo and the portrait are the user's own files, or such as a post names inside its folder; without them the deck still stands. */
const loadOwn = async (
  name: 'logo' | 'portrait',
  path: string,
  { file, ports, ...tools }: { readonly file: VFile; readonly ports: BuildPorts } & PictureTools,
): Promise<Asset | undefined> => {
  const accepted = await showPicture(await ports.pictureReader(dirname(path), {})(basename(path)), tools);
  const faults = accepted.kind === 'fault' ? [accepted] : remarksOn(accepted);
  for (const { rule, reason } of faults) {
    file.message(`the ${name} ${basename(path)} ${reason}`, { source: 'postdeck', ruleId: rule });
  }
  return accepted.kind === 'fault' ? undefined : accepted.asset;
};
