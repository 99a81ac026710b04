import type { Box } from '../../../browser/browser.js';
import type { XmlElement } from '../../xml.js';
import type { PlaceholderKind } from '../drawing.js';
import type { Size } from '../layout-table.js';
import type { AdoptedPart } from '../office-package.js';

/** What an organiser's file gives to a deck: masters with their layouts, sizes and fonts, without its slides. */
export interface PptxTemplate {
  /** In px. */
  readonly size: Size;
  readonly parts: readonly AdoptedPart[];
  readonly layouts: readonly TemplateLayout[];
  /** Names of parts, and the ids that masters bear. */
  readonly masters: readonly { readonly id: string; readonly part: string }[];
  readonly theme: string;
  readonly notesMaster?: string;
  /** Parts beside the presentation: its properties, styles of tables, fonts. */
  readonly extras: readonly string[];
  /** What the presentation itself says, by the names of elements: sizes, fonts, styles of text. */
  readonly settings: ReadonlyMap<string, XmlElement>;
  /** Colours of the theme by their slots, as six digits. */
  readonly colors: ReadonlyMap<string, string>;
}

export interface TemplateLayout {
  readonly part: string;
  readonly name: string;
  /** As Office names kinds of layouts, e.g. `titleOnly`; empty where it says none. */
  readonly type: string;
  readonly places: readonly TemplatePlace[];
}

/** A placeholder, with what it inherits from its master. */
export interface TemplatePlace {
  readonly kind: PlaceholderKind;
  readonly isVertical: boolean;
  readonly box: Box;
  /** Free room inside its edges, in px. */
  readonly inset: { readonly across: number; readonly down: number };
  /** Of its text, as six digits; absent where the template does not say. */
  readonly color?: string;
  /** Sizes of type in px by levels; the first one at least. */
  readonly sizes: readonly [number, ...number[]];
}
