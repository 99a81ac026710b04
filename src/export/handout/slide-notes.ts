import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ExportInput } from '../../model/artifact.js';
import type { Note, Slide } from '../../model/deck.js';
import { clockTime } from '../../model/speaking-time.js';
import { partsOfNote } from '../../model/struck.js';
import { slideMinutes } from '../../model/talk.js';
import type { HandoutContext } from './handout-context.js';
import type { HandoutPages } from './handout-document.js';
import { linkCss, linkList, postCode } from './link-list.js';
import { sheetOf } from './sheet.js';
import { type PrintedLink, readableUrl, slideLinks } from './slide-links.js';
import { slideShot } from './slide-shot.js';

/** Every slide with what is said to it beside; long notes go on below, and on the next page. */
export function slideNotes({ deck, rendered }: ExportInput, { paper, qrCode }: HandoutContext): HandoutPages {
  const { meta } = deck;
  let firstLink = 1;
  const rows = rendered.slides.map((svg, index) => {
    const slide = deck.children[index];
    const links = slide === undefined ? [] : unsaidLinks(slide);
    const row = noteRow(svg, { slide, number: index + 1, pace: meta.pace, links, firstLink });
    firstLink += links.length;
    return row;
  });
  const by = [meta.authors.join(', '), meta.date ?? '', meta.footer ?? ''].filter(Boolean).join(' · ');
  const head = h('header', { class: 'head' }, [
    ...(meta.url !== undefined && qrCode ? [postCode(meta.url, qrCode(meta.url))] : []),
    h('p', { class: 'title' }, meta.title),
    h('p', { class: 'by' }, by),
  ]);
  return {
    sheet: sheetOf(paper, { top: 18, side: 16, bottom: 17 }),
    hasTitle: true,
    body: [head, ...rows],
    css: notesCss,
  };
}

interface NoteRow {
  readonly slide: Slide | undefined;
  readonly number: number;
  readonly pace: number | undefined;
  readonly links: readonly PrintedLink[];
  /** Number of its first link. */
  readonly firstLink: number;
}

/** The links of a slide whose addresses its notes do not tell. */
function unsaidLinks(slide: Slide): readonly PrintedLink[] {
  const said = slide.notes.map(({ text }) => text).join(' ');
  return slideLinks(slide).filter(({ url }) => !said.includes(readableUrl(url)));
}

function noteRow(svg: string, { slide, number, pace, links, firstLink }: NoteRow): Element {
  const minutes = slide === undefined ? 0 : slideMinutes(slide, pace);
  const caption = minutes === 0 ? String(number) : `${number} · ${clockTime(minutes)}`;
  return h('div', { class: 'row' }, [
    h('div', { class: 'figure' }, [slideShot(svg), h('div', { class: 'number' }, caption)]),
    ...(slide?.notes ?? []).map(noteText),
    ...(links.length > 0 ? [linkList(links, firstLink)] : []),
  ]);
}

/** What the author noted for the talk is set apart; code keeps its lines. */
function noteText({ kind, text }: Note): Element {
  if (text.includes('\n')) return h('pre', text);
  const parts = partsOfNote(text).map((part) => (part.isStruck ? h('s', part.text) : part.text));
  return h('p', { class: kind === 'author' ? 'own' : 'said' }, parts);
}

const notesCss = `.head { border-bottom: .4mm solid #141414; margin-bottom: 7mm; padding-bottom: 4mm; display: flow-root }
.head .title { font: 600 20pt/1.15 var(--sans); margin: 0 0 2mm; text-wrap: balance }
.head .by { font: 400 9pt/1.4 var(--sans); color: #595959; margin: 0 }
.head .post-code { float: inline-end; width: 24mm; margin-inline-start: 8mm }
.head .post-code a { display: none }
.row { display: flow-root; break-inside: avoid; padding-inline-start: 90mm; min-height: 54mm; margin-bottom: 6mm; padding-top: 4mm; border-top: .2mm solid #bfbfbf }
.head + .row { border-top: 0; padding-top: 0 }
.figure { float: inline-start; width: 83mm; margin-inline-start: -90mm; break-inside: avoid }
.number { font: 600 8pt/1.2 var(--sans); color: #595959; margin-top: 1.2mm }
.row > p { margin: 0 0 2mm; font-size: 9.5pt; line-height: 1.45; text-wrap: pretty }
.row > p:first-of-type { margin-top: -.8mm }
.row > .own { font-style: italic; padding-inline-start: 3mm; border-inline-start: .6mm solid #595959 }
.row > pre { font: 400 7.5pt/1.4 var(--mono); white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 0 2mm; padding-inline-start: 3mm; border-inline-start: .6mm solid #bfbfbf }
.row > .links { margin-top: 3mm }
${linkCss}`;
