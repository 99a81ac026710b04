import { playerCss } from './player-css.js';

/**
 * Styles of the page around the slides: a page to scroll, a talk to present, and paper of the slides' size. A bold that a
 * browser makes of slanted letters is a font of Type 3 on paper, which prints unevenly: there they only lean.
 */
export function documentCss(width: number, height: number): string {
  const ratio = `${width} / ${height}`;
  return `
@page { size: ${width}px ${height}px; margin: 0 }
html { background: #14161d; scroll-behavior: smooth }
body { margin: 0 }
:root { --ratio: ${ratio} }
.slide { width: min(100vw, 100vh * ${ratio}); aspect-ratio: ${ratio}; margin: 0 auto 2vh }
.slide > svg { display: block; width: 100%; height: 100% }

${playerCss}
[hidden] { display: none }
@media (prefers-reduced-motion: reduce) {
  html { scroll-behavior: auto }
  .player-progress { transition: none }
  .playing .slide.current { animation: none !important }
}
@media print {
  html, body { height: auto !important; background: none; overflow: visible !important }
  .slides { display: block !important; padding: 0 !important }
  .slide { display: block !important; width: ${width}px; height: ${height}px; margin: 0; outline: 0 !important; break-after: page; break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .slide:last-child { break-after: auto }
  [class^='player-'], [class^='presenter-'] { display: none !important }
  .waiting { visibility: visible !important }
  em, i { font-synthesis-weight: none }
}`.trim();
}
