/** Styles of what `src/player` adds to the page: the stage, the overview, the dialogs, and the presenter view. */
export const playerCss = `
.playing, .playing body { height: 100%; overflow: hidden; overscroll-behavior: none }
.playing .slides { display: grid; height: 100%; place-items: center }
.playing .slide { position: relative; margin: 0 }
.playing:not(.overview) .slide:not(.current) { display: none }
.playing:not(.overview, .presenter) .slide.current { animation: player-in 0.16s ease-out }
@keyframes player-in { from { opacity: 0 } }
.waiting { visibility: hidden }
.overview body { overflow: auto }
.overview .slides { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr)); gap: 20px; height: auto; padding: 24px }
.overview .slide { width: 100%; cursor: pointer }
.overview .slide > svg { pointer-events: none }
.overview .slide.current { outline: 4px solid #62a1ff; outline-offset: 3px }
.overview .slide.skipped { opacity: 0.4 }
.player-progress { position: fixed; inset: auto 0 0 0; height: 3px; background: #62a1ff; transform-origin: 0 50%; transition: transform 0.2s }
[dir='rtl'] .player-progress { transform-origin: 100% 50% }
.player-screen { position: fixed; inset: 0; background: #000 }
.player-screen[data-color='white'] { background: #fff }
.player-laser { position: absolute; width: 1.6%; aspect-ratio: 1; margin: -0.8%; border-radius: 50%; background: #f33; opacity: 0.85; pointer-events: none }
.player-ink { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none }
.player-ink polyline { fill: none; stroke: #f33; stroke-width: 4px; stroke-linecap: round; stroke-linejoin: round; vector-effect: non-scaling-stroke }
[data-tool='laser'] .slide.current { cursor: none }
[data-tool='pen'] .slide.current { cursor: crosshair; touch-action: none; user-select: none }
.player-dialog { max-width: min(36em, 90vw); max-height: 84vh; padding: 20px 28px; border: 0; border-radius: 12px; background: #232735; color: #e8ebf2; font: 16px/1.5 system-ui, sans-serif }
.player-dialog::backdrop { background: #000a }
.player-dialog dl { display: grid; grid-template-columns: auto 1fr; gap: 6px 20px; margin: 0 }
.player-dialog dt { font-weight: 600 }
.player-dialog dd { margin: 0 }
.player-dialog ol, .player-dialog ul { max-height: 50vh; margin: 12px 0; padding: 0; overflow: auto; list-style: none }
.player-dialog input, .player-dialog button, .presenter button { padding: 6px 12px; border: 1px solid #4a5168; border-radius: 8px; background: #2d3345; color: inherit; font: inherit }
.player-finder input { box-sizing: border-box; width: 30em; max-width: 100% }
.player-finder li button { width: 100%; border-color: transparent; background: none; text-align: start; white-space: pre-wrap }
.player-dialog :focus-visible, .presenter :focus-visible { outline: 3px solid #62a1ff; outline-offset: 2px }
.player-status, .player-title { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.player-alert:not(:empty) { position: fixed; inset: 16px 16px auto; padding: 10px 16px; border-radius: 8px; background: #8a1f2b; color: #fff; font: 16px/1.4 system-ui, sans-serif; text-align: center }

.presenter body { display: grid; box-sizing: border-box; height: 100%; padding: 12px; gap: 12px; grid: 'bar bar bar' auto 'now now notes' auto 'next sections notes' 1fr / calc(var(--now) * 0.555) calc(var(--now) * 0.445) minmax(0, 1fr); --now: min(57vw, (100vh - 160px) * 0.643 * var(--ratio)); background: #14161d; color: #e8ebf2; font: 15px/1.4 system-ui, sans-serif }
.presenter .slides { display: contents }
.presenter .slide { width: 100%; border-radius: 6px; overflow: hidden }
.presenter .slide.current { grid-area: now; align-self: start; max-height: 100% }
.playing.presenter .slide.upcoming:not(.current) { display: block; grid-area: next; align-self: start; opacity: 0.85 }
.presenter .slide.upcoming > svg { pointer-events: none }
.playing.presenter .slide.skipped { opacity: 0.35 }
.presenter-bar { display: flex; grid-area: bar; flex-wrap: wrap; align-items: center; gap: 6px 18px; font-variant-numeric: tabular-nums }
.presenter-elapsed { font-size: 28px }
.presenter-clock, .presenter-place { font-size: 18px }
.presenter-planned { color: #b6bccb }
.presenter-pace { padding: 3px 12px; border-radius: 99px; background: #2d3345 }
.presenter-pace[data-pace='behind'] { background: #8a1f2b }
.presenter-pace[data-pace='ahead'] { background: #1c4f86 }
.presenter-buttons { display: flex; flex-wrap: wrap; gap: 6px; margin-inline-start: auto }
.presenter-notes { display: flex; grid-area: notes; flex-direction: column; min-height: 0 }
.presenter-notes > p { display: flex; gap: 6px; margin: 0 0 6px }
.presenter-text { flex: 1; min-height: 0; padding: 4px 16px; overflow: auto; border-radius: 8px; background: #1d212c; line-height: 1.5 }
.presenter-text p { margin: 0.6em 0; white-space: pre-wrap }
.presenter-text .none { color: #8a92a6 }
.presenter-text .own { color: #ffd479 }
.presenter-text .own::before { content: '→ ' }
.presenter-sections { grid-area: sections; min-height: 0; overflow: auto }
.presenter-sections ol { margin: 0; padding: 0; list-style: none }
.presenter-sections li { display: flex; align-items: center; justify-content: space-between; gap: 8px; white-space: nowrap; margin-bottom: 4px; color: #b6bccb; font-variant-numeric: tabular-nums }
.presenter-sections button { padding: 3px 10px; text-align: start; white-space: normal }
.presenter-sections [aria-current] { border-color: #62a1ff; color: #fff }
.presenter-dark:not(:empty) { padding: 2px 10px; border-radius: 99px; background: #ffd166; color: #14161d }
.presenter-alone { position: fixed; inset: auto 12px 12px auto; margin: 0; padding: 8px 14px; border-radius: 8px; background: #8a1f2b }
.presenter .player-progress { display: none }`.trim();
