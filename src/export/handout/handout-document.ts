import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { DeckMeta } from '../../model/deck.js';
import { cssString } from './css-string.js';
import type { Sheet } from './sheet.js';
import { shotCss } from './slide-shot.js';

/** A handout before it is printed. */
export interface HandoutPages {
  readonly sheet: Sheet;
  readonly body: readonly ElementContent[];
  /** Rules of this kind of handout. */
  readonly css: string;
  /** Whether the first page begins with a title of its own, so that it needs no line above. */
  readonly hasTitle: boolean;
}

/** What all handouts of a deck have in common. */
export interface HandoutFrame {
  readonly meta: DeckMeta;
  /** The CSS of the slides. */
  readonly slideCss: string;
  readonly fontCss: string;
}

const policy =
  "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The document of a handout: it fetches nothing and runs nothing. */
export function handoutDocument(pages: HandoutPages, frame: HandoutFrame): string {
  const { meta } = frame;
  const style = (css: string) => h('style', css);
  const head = h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('title', meta.title),
    // What a theme says of the page comes before what the handout says.
    style(frame.fontCss),
    style(frame.slideCss),
    style([pageCss(pages, meta), textCss, shotCss, pages.css].join('\n')),
  ]);
  const page = h('html', { lang: meta.language, dir: meta.direction }, [head, h('body', [...pages.body])]);
  return `<!doctype html>\n${toHtml(page, { allowDangerousHtml: true })}\n`;
}

/** The paper, the line above the text and the number of the page. */
function pageCss({ sheet, hasTitle }: HandoutPages, { title, authors, direction }: DeckMeta): string {
  const { width, height, margin } = sheet;
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const first = hasTitle
    ? `@page :first { @top-${start} { content: none } @top-${end} { content: none } }`
    : '';
  return `@page {
  size: ${width}mm ${height}mm; margin: ${margin.top}mm ${margin.side}mm ${margin.bottom}mm;
  @top-${start} { content: ${cssString(shortened(title))}; ${small}; width: 70% }
  @top-${end} { content: ${cssString(authors.join(', '))}; ${small}; text-align: ${end}; width: 30% }
  @bottom-${end} { content: counter(page) " / " counter(pages); ${small}; text-align: ${end} }
}
${first}`;
}

/** The families of the theme, of the handouts, and of all scripts. */
const scripts =
  '"Inter","Noto Sans JP","Noto Sans SC","Noto Sans TC","Noto Sans KR","Noto Sans Arabic","Noto Sans Hebrew","Noto Sans Devanagari","Noto Sans Thai","Noto Emoji"';
const sans = `"Clarity City","Inter Symbols",${scripts},system-ui,sans-serif`;
const small = `font: 400 7.5pt/1.3 ${sans}; color: #595959; overflow: hidden; vertical-align: middle`;

const textCss = `:root {
  --sans: ${sans};
  --serif: "Source Serif 4","Inter Symbols",${scripts},serif;
  --mono: "JetBrains Mono",${scripts},monospace;
}
html { font: 400 10pt/1.5 var(--serif); color: #141414; background: #fff; font-kerning: normal }
body { margin: 0; orphans: 3; widows: 3; overflow-wrap: break-word }
html:is(:lang(ja),:lang(zh),:lang(ko)) { line-break: strict }
html:lang(ko) { word-break: keep-all }
html:lang(ja) :is(h1,h2,h3,.title) { word-break: auto-phrase }
a { color: inherit; text-decoration: none }
em, i { font-synthesis-weight: none }`;

const longest = 90;

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= longest
    ? text
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
