/** Styles of the page around the slides: a page to scroll, a talk to present, and paper of the slides' size. */
export function documentCss(width: number, height: number): string {
  const ratio = `${width} / ${height}`;
  return `
@page { size: ${width}px ${height}px; margin: 0 }
html { background: #14161d; scroll-behavior: smooth }
body { margin: 0 }
.slide { width: min(100vw, 100vh * ${ratio}); aspect-ratio: ${ratio}; margin: 0 auto 2vh }
.slide > svg { display: block; width: 100%; height: 100% }

.playing, .playing body { height: 100%; overflow: hidden }
.playing .slides { display: grid; height: 100%; place-items: center }
.playing .slide { margin: 0 }
.playing:not(.overview) .slide:not(.current) { display: none }
.overview body { overflow: auto }
.overview .slides { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr)); gap: 20px; height: auto; padding: 24px }
.overview .slide { width: 100%; cursor: pointer }
.overview .slide > svg { pointer-events: none }
.overview .slide.current { outline: 4px solid #62a1ff; outline-offset: 3px }
.player-progress { position: fixed; inset: auto 0 0 0; height: 3px; background: #62a1ff; transform-origin: 0 50%; transition: transform 0.2s }
[dir='rtl'] .player-progress { transform-origin: 100% 50% }
.player-black { position: fixed; inset: 0; background: #000 }
.player-help { max-width: 34em; padding: 20px 28px; border: 0; border-radius: 12px; background: #232735; color: #e8ebf2; font: 16px/1.5 system-ui, sans-serif }
.player-help::backdrop { background: #000a }
.player-help dl { display: grid; grid-template-columns: auto 1fr; gap: 6px 20px; margin: 0 }
.player-help dt { font-weight: 600 }
.player-help dd { margin: 0 }
.player-status { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
[hidden] { display: none }
@media (prefers-reduced-motion: reduce) {
  html { scroll-behavior: auto }
  .player-progress { transition: none }
}
@media print {
  html, body { height: auto !important; background: none; overflow: visible !important }
  .slides { display: block !important; padding: 0 !important }
  .slide { display: block !important; width: ${width}px; height: ${height}px; margin: 0; outline: 0 !important; break-after: page; break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .slide:last-child { break-after: auto }
  .player-progress, .player-black, .player-help, .player-status { display: none }
}`.trim();
}
