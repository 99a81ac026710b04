import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { BrowserProvider } from '../browser/browser.js';
import type { LayoutRule } from '../deck/layouts/layout-rule.js';
import type { OpenCodecs, ReadPicture } from '../model/assets.js';
import type { Memory } from '../model/memory.js';
import type { Post } from '../model/post.js';
import type { Settings } from '../model/settings.js';
import type { MeasuredTheme, Theme } from '../model/theme.js';
import type { ReadFont } from './apply-brand.js';
import type { RunWriter } from './use-writer.js';

/** Where pictures may come from, beside the folder of the post. */
export type PictureSources = Partial<Pick<Settings, 'root' | 'staticFolder' | 'fetchImages'>>;

/** What a build needs of the world; everything else is pure. */
export interface BuildPorts {
  loadTheme(name: string): Promise<Theme>;
  /** A reader of pictures beside a post or deck. */
  pictureReader(folder: string, from: PictureSources): ReadPicture;
  readonly browser: BrowserProvider;
  /** The text of the site's file of authors (`authors.yml`) that is nearest to a post, inside its root. */
  readAuthors?(folder: string, from: PictureSources): Promise<string | undefined>;
  /** Asks the user's own writer for lines; without it none is asked. */
  readonly runWriter?: RunWriter;
  /** The `@font-face` rules of the text of documents beside the slides. */
  readonly printFonts?: () => Promise<string>;
  /** Opens what scales and packs pictures; without it they are shown as they are. */
  readonly openCodecs?: OpenCodecs;
  /** The bytes of a PowerPoint template; without it a deck is put into none. */
  readTemplate?(path: string): Promise<Uint8Array>;
  /** Parses a post that is too large to be parsed in this process without bounds. */
  parseApart?(file: VFile, options: { readonly maxInput: number }): Promise<Post>;
  /** The source of Mermaid's script for browsers; without it no diagram asks for a browser. */
  readonly mermaid?: () => Promise<string>;
  /** What a browser tells of a theme without a manifest; nothing where there is no browser. */
  measureTheme?(theme: Theme): Promise<MeasuredTheme | undefined>;
  /** Reads a font of a brand. */
  readonly readFont?: ReadFont;
}

/** What a user may add to the passes. */
export interface BuildPlugins {
  /** Run on the post's tree between parse and outline. */
  readonly transforms?: readonly ((tree: Root, file: VFile) => Root | undefined)[];
  /** Layouts tried before ours. */
  readonly layouts?: readonly LayoutRule[];
  /** What was made of the post before: of what did not change the same comes, sooner. */
  readonly memory?: Memory;
}
