import { pieceStates, seenStates } from './piece-state.js';

/** Colours of a scheme: the page, and each state. All text reaches 4.5:1 on its ground. */
const light = `--page: #fbfbf9; --raised: #fff; --ink: #1d2129; --soft: #5b6270; --rule: #dcdfe5; --focus: #1f6feb;
--slide: #116329; --slide-ground: #dff3e4; --backup: #6639ba; --backup-ground: #ece4fb; --resources: #0a58b5;
--resources-ground: #dfedfd; --notes: #5b6270; --notes-ground: transparent; --cut: #8a4b00; --cut-ground: #fdeccd;
--lost: #b3131f; --lost-ground: #fde0e0`;
const dark = `--page: #14161b; --raised: #1d2027; --ink: #e6e8ed; --soft: #a0a7b5; --rule: #333843; --focus: #79b8ff;
--slide: #8ce0a3; --slide-ground: #173a22; --backup: #cbb2ff; --backup-ground: #33264f; --resources: #8fc4ff;
--resources-ground: #16304f; --notes: #a0a7b5; --notes-ground: transparent; --cut: #ffc77d; --cut-ground: #45300f;
--lost: #ff9aa0; --lost-ground: #4f1a1e`;

const stateRules = pieceStates
  .map(
    ({ id }) => `[data-state='${id}'] { --state: var(--${id}); --ground: var(--${id}-ground) }
body:has(#show-${id}:checked) .piece:not([data-state='${id}']) { opacity: 0.16 }
body:has(#show-${id}:checked) .block:not([data-state='mixed'], [data-state='${id}'], .heading) { display: none }`,
  )
  .join('\n');

const unseenRules = [...seenStates]
  .map(
    (id) => `body:has(#show-unseen:checked) .piece[data-state='${id}'] { opacity: 0.16 }
body:has(#show-unseen:checked) .block[data-state='${id}']:not(.heading) { display: none }`,
  )
  .join('\n');

/** The style of the page; the slides bring their own, which reaches nothing outside of them. */
export const explainCss = (width: number, height: number): string => `
:root { color-scheme: light dark; ${light} }
@media (prefers-color-scheme: dark) { :root { ${dark} } }
body > *, .post, .deck { box-sizing: border-box }
html { scroll-behavior: smooth; background: var(--page); color: var(--ink); font: 17px/1.6 ui-serif, Charter, Georgia, 'Noto Serif', serif }
body { display: flex; flex-direction: column; margin: 0; min-height: 100vh }
body > header { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 28px; padding: 12px 24px; border-bottom: 1px solid var(--rule); background: var(--raised); font: 14px/1.4 system-ui, sans-serif }
.name h1 { margin: 0; font: 600 18px/1.3 system-ui, sans-serif }
.name p { margin: 0; color: var(--soft) }
body > footer { display: flex; gap: 24px; padding: 8px 24px; border-top: 1px solid var(--rule); background: var(--raised); color: var(--soft); font: 14px/1.6 system-ui, sans-serif }
body > footer output { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--ink) }
html:not(.scripted) body > footer { display: none }
.keys kbd { padding: 1px 6px; border: 1px solid var(--rule); border-radius: 5px; background: var(--page); font: 12px ui-monospace, monospace }
.legend { display: flex; flex-wrap: wrap; gap: 6px; margin: 0; padding: 0; border: 0 }
.legend legend { float: left; margin-inline-end: 6px; padding: 4px 0; color: var(--soft) }
.legend label { padding: 3px 11px; border: 1px solid var(--rule); border-radius: 99px; background: var(--ground, transparent); color: var(--state, var(--ink)); cursor: pointer }
.legend label:has(:checked) { border-color: currentColor; box-shadow: inset 0 0 0 1px currentColor }
.legend label:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px }
.legend input { position: absolute; opacity: 0; pointer-events: none }
main { display: grid; flex: 1; grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr); align-items: start }
.post { padding: 20px 32px 60vh 16px; max-width: 52em; justify-self: end }
.deck { display: grid; gap: 26px; padding: 24px 24px 40vh; border-inline-start: 1px solid var(--rule) }
.block { display: grid; grid-template-columns: 3.4em minmax(0, 1fr); align-items: baseline }
.block > :not(.line) { margin: 0 0 0.8em; overflow-wrap: anywhere }
.block.heading > :not(.line) { margin: 1.3em 0 0.5em; font-family: system-ui, sans-serif; line-height: 1.3 }
.block h2 { font-size: 24px } .block h3 { font-size: 20px } .block :is(h4, h5, h6) { font-size: 17px }
.block.item p { position: relative; padding-inline-start: 1.3em }
.block.item p::before { position: absolute; inset-inline-start: 0.2em; content: '•' }
.block:is(.quote, .callout) p { padding-inline-start: 1em; border-inline-start: 3px solid var(--rule) }
.block:is(.caption, .note) p { color: var(--soft); font-style: italic }
.block pre { padding: 10px 14px; border-radius: 8px; background: var(--raised); font: 13px/1.5 ui-monospace, monospace; white-space: pre-wrap }
.block:is(.table, .embed) p { font: 14px/1.5 system-ui, sans-serif }
.block > .line { color: var(--soft); font: 12px ui-monospace, monospace; text-align: end; padding-inline-end: 14px; opacity: 0.7; user-select: none }
.piece { border-radius: 3px; background: var(--ground); padding: 1px 2px; scroll-margin: 30vh; -webkit-box-decoration-break: clone; box-decoration-break: clone; transition: opacity 0.15s }
.piece b { font-weight: inherit; border-bottom: 2px solid var(--state) }
.piece .mark { margin-inline-end: 3px; color: var(--state); font: 11px system-ui, sans-serif; text-decoration: none; vertical-align: 1px }
.piece[data-state='notes'] .mark { opacity: 0.6 }
.picture::before { margin-inline-end: 8px; padding: 1px 8px; border: 1px solid currentColor; border-radius: 4px; font: 12px/1 system-ui, sans-serif; content: 'picture' }
.fates { font: 12px/1 system-ui, sans-serif; white-space: nowrap }
.fates a { margin-inline-start: 4px; padding: 1px 6px; border: 1px solid currentColor; border-radius: 99px; color: var(--state); text-decoration: none }
.fates em { margin-inline-start: 6px; color: var(--state); white-space: normal }
.piece:is(.lit, .current, :target) { box-shadow: 0 0 0 2px var(--state); background: var(--ground) }
.piece.current { outline: 3px solid var(--focus); outline-offset: 3px }
${stateRules}
[data-state='notes'] .piece { --ground: transparent }
${unseenRules}
.card { margin: 0; padding: 0; scroll-margin: 80px; border-radius: 8px; outline-offset: 5px; content-visibility: auto; contain-intrinsic-height: auto 420px }
.card:is(.lit, :target) { outline: 3px solid var(--focus) }
.drawing { aspect-ratio: ${width} / ${height}; overflow: hidden; border-radius: 6px; box-shadow: 0 0 0 1px var(--rule), 0 4px 18px #0002 }
.drawing > svg { display: block; width: 100%; height: 100% }
.card > figcaption { display: flex; flex-wrap: wrap; gap: 2px 14px; margin-top: 8px; color: var(--soft); font: 13px/1.5 system-ui, sans-serif }
.card > figcaption strong { color: var(--ink) }
.card > figcaption a { color: var(--slide) }
.sources { flex: 1 }
.card > details { color: var(--soft); font: 14px/1.5 system-ui, sans-serif }
.card > details summary { cursor: pointer; font-size: 13px }
.card > details p { margin: 0.6em 0 0; white-space: pre-wrap }
:is(.post, figcaption) a:focus-visible, summary:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
@media (min-width: 60em) {
  body { height: 100vh; overflow: hidden }
  main { min-height: 0; align-items: stretch }
  .post, .deck { min-height: 0; overflow: auto; overscroll-behavior: contain; width: 100% }
  .post { max-width: none; padding-inline: max(16px, calc(100% - 50em)) 40px }
}
@media (max-width: 59.99em) {
  main { grid-template-columns: minmax(0, 1fr) }
  .post, .deck { padding: 16px 16px 40px; border: 0 }
  .block { grid-template-columns: minmax(0, 1fr) }
  .line, body > footer { display: none }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } .piece { transition: none } }
@media print {
  body { height: auto; overflow: visible }
  main { display: block }
  .post, .deck { overflow: visible }
  .card { break-inside: avoid; margin-bottom: 20px }
  body > footer, .legend legend { display: none }
}`;
