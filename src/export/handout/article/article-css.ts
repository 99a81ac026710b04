import { linkCss } from '../link-list.js';

/** A text column for reading and a margin for slides. Slides are out of the scope: the theme styles them. */
export const articleCss = `:root { --text: 110mm; --gap: 8mm; --side: 56mm }
article { width: var(--text) }
.title-block { position: relative; margin-bottom: 9mm }
.title-block .post-code { position: absolute; inset-inline-end: calc(-1 * (var(--gap) + var(--side))); width: var(--side); top: 0 }
.title-block .post-code img { margin-inline-start: -2mm }
.occasion { font: 600 8pt/1.3 var(--sans); letter-spacing: .02em; color: #595959; margin: 0 0 3mm }
h1 { font: 600 26pt/1.1 var(--sans); letter-spacing: -.01em; margin: 0 0 3.5mm; text-wrap: balance }
.subtitle { font: italic 400 13pt/1.35 var(--serif); color: #333; margin: 0 0 4mm; text-wrap: pretty }
.byline { font: 400 9.5pt/1.4 var(--sans); margin: 0; padding-top: 3mm; border-top: .5mm solid #141414 }
@scope (.prose) to (.shot) {
  p { margin: 0 0 2.7mm; text-wrap: pretty; hanging-punctuation: first }
  h2 { font: 600 14.5pt/1.2 var(--sans); margin: 8mm 0 2.5mm; break-after: avoid; text-wrap: balance }
  h3 { font: 600 11pt/1.25 var(--sans); margin: 5.5mm 0 1.8mm; break-after: avoid; text-wrap: balance }
  h4, h5, h6 { font: italic 400 10.5pt/1.3 var(--serif); margin: 4mm 0 1.2mm; break-after: avoid }
  :is(h2, h3, h4, h5, h6) + :is(h3, h4, h5, h6) { margin-top: 2mm }
  a { text-decoration: underline; text-decoration-color: #8a8a8a; text-decoration-thickness: .2mm; text-underline-offset: .6mm }
  .mark { font: 600 6pt/0 var(--sans); color: #595959; margin-inline-start: .4mm; vertical-align: super }
  strong { font-weight: 600 }
  ul, ol { margin: 0 0 2.7mm; padding-inline-start: 5.5mm }
  li { margin: 0 0 1.1mm }
  li > p { margin: 0 0 1.1mm }
  li::marker { color: #595959; font-family: var(--sans); font-size: .9em }
  li > :is(ul, ol) { margin: 1mm 0 0 }
  code, kbd { font: 400 .85em/1 var(--mono) }
  kbd { border: .2mm solid #8a8a8a; border-radius: .6mm; padding: 0 .8mm }
  mark { background: #e6e6e6; color: inherit }
  pre { font: 400 8pt/1.45 var(--mono); margin: 3.5mm 0 4mm; padding: 2.4mm 3mm; background: #f4f4f4; border-inline-start: .7mm solid #8a8a8a; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2; direction: ltr; text-align: left; print-color-adjust: exact; -webkit-print-color-adjust: exact; box-decoration-break: clone; -webkit-box-decoration-break: clone }
  pre.wide { font-size: 7pt }
  pre code { font: inherit }
  .hljs-keyword, .hljs-built_in, .hljs-selector-tag, .hljs-section, .hljs-title { font-weight: 700 }
  .hljs-comment, .hljs-meta { color: #595959 }
  .hljs-string, .hljs-number, .hljs-attr { color: #3d3d3d }
  blockquote { margin: 4.5mm 0; padding-inline-start: 5mm; border-inline-start: .7mm solid #141414; font-style: italic; font-size: 11.5pt; line-height: 1.45 }
  blockquote p:last-child { margin-bottom: 0 }
  .callout { margin: 4mm 0; padding: 2.8mm 3.5mm; border: .25mm solid #8a8a8a; border-inline-start-width: 1.2mm; font-size: 9.3pt; line-height: 1.45; break-inside: avoid }
  .callout-title { font: 600 8.5pt/1.3 var(--sans); margin: 0 0 1mm }
  .callout > :last-child { margin-bottom: 0 }
  .takeaways { margin: 0 0 6mm; padding: 3.6mm 4.5mm; background: #f1f1f1; break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .takeaways .label { font: 600 9pt/1.3 var(--sans); margin: 0 0 1.8mm }
  .takeaways ul { margin: 0; padding-inline-start: 4.5mm; font: 400 9pt/1.4 var(--sans) }
  .takeaways li:last-child { margin: 0 }
  .kept { break-inside: avoid }
  figure { margin: 4.5mm 0; break-inside: avoid }
  figure > img { display: block; width: auto; height: auto; max-width: 100%; max-height: 95mm; margin: 0 auto }
  figcaption { font: 400 8pt/1.4 var(--sans); color: #595959; margin-top: 1.6mm }
  .embed { font: 400 9pt/1.4 var(--sans); margin: 4mm 0; padding: 2.6mm 3.5mm; border: .25mm solid #8a8a8a; break-inside: avoid }
  .embed .provider { font-weight: 600 }
  table { border-collapse: collapse; width: 100%; margin: 4mm 0; font: 400 8.3pt/1.35 var(--sans); font-variant-numeric: tabular-nums }
  table.many { font-size: 7pt }
  thead { border-top: .5mm solid #141414; border-bottom: .25mm solid #141414 }
  tbody { border-bottom: .5mm solid #141414 }
  tr { break-inside: avoid }
  tbody tr + tr { border-top: .15mm solid #bfbfbf }
  th, td { padding: 1.3mm 1.5mm; text-align: start; vertical-align: top }
  :is(th, td):first-child { padding-inline-start: 0 }
  :is(th, td):last-child { padding-inline-end: 0 }
  th { font-weight: 600 }
  .right { text-align: end }
  .center { text-align: center }
  .formula > svg { overflow: visible; max-width: 100% }
  div.formula { margin: 4mm 0; text-align: center; direction: ltr }
  .slide { float: inline-end; clear: inline-end; width: var(--side); margin: .8mm calc(-1 * (var(--gap) + var(--side))) 4mm var(--gap) }
  .slide figcaption { font: 600 7pt/1.2 var(--sans); margin-top: .9mm }
}
[dir=rtl] .prose .slide { margin-inline: var(--gap) calc(-1 * (var(--gap) + var(--side))) }
.end { border-top: .5mm solid #141414; margin-top: 9mm; padding-top: 3mm }
.end.many { clear: both; width: calc(var(--text) + var(--gap) + var(--side)) }
.end.many .links { columns: 2; column-gap: var(--gap) }
.end h2 { font: 600 10pt/1.2 var(--sans); margin: 0 0 2.5mm; break-after: avoid }
:lang(ja), :lang(zh), :lang(ko) { line-break: strict }
${linkCss}`;
