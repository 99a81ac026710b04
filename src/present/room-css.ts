/** Styles of what only pages have that a server follows: overlays on the stage, the listener's page, the remote. */
export const roomCss = `
[hidden] { display: none !important }
.live-fault { position: fixed; z-index: 5; inset: auto 24px 24px; max-height: 60vh; overflow: auto; padding: 18px 24px; border-inline-start: 6px solid #ff6b6b; border-radius: 12px; background: #1d1416f2; color: #fdecec; box-shadow: 0 12px 40px #000a; font: 17px/1.5 system-ui, sans-serif }
.live-fault.hushed, .live-chip.hushed { display: none }
.live-fault p { margin: 0 0 4px }
.live-place { color: #ffb3b3; font: 15px/1.5 ui-monospace, monospace }
.live-text { font-size: 20px; font-weight: 600 }
.live-fault .live-foot { display: flex; align-items: center; gap: 14px; margin: 8px 0 0; color: #e2c4c4 }
.live-fault button { padding: 4px 14px; border: 1px solid #8a5a5a; border-radius: 8px; background: none; color: inherit; font: inherit }
.presenter .live-fault { inset: auto auto 12px 12px; box-sizing: border-box; max-width: 50vw; padding: 10px 16px; font-size: 15px }
.live-chip { position: fixed; z-index: 6; inset: auto 16px 16px auto; margin: 0; padding: 8px 16px; border-radius: 99px; background: #14161de6; color: #fff; font: 15px/1.4 system-ui, sans-serif }
.live-card { position: fixed; z-index: 2; inset: 20px 20px auto auto; display: flex; flex-direction: column; align-items: center; gap: 4px; padding: 8px 8px 6px; border: 0; border-radius: 12px; background: #fff; color: #14172b; box-shadow: 0 4px 24px #0005; font: 600 14px/1.3 system-ui, sans-serif; cursor: pointer }
.live-card img { display: block; width: min(15vmin, 150px); height: auto }
.overview .live-card, .presenter .live-card { display: none }
.live-room, .live-pair { text-align: center }
.live-room { max-width: 96vw; background: #fff; color: #14172b }
.live-room img { width: min(60vmin, 560px); height: auto }
.live-room h2, .live-pair h2 { margin: 0 0 8px; font-size: 28px }
.live-pair img { border-radius: 8px }
.live-address { margin: 8px 0 0; font: 600 min(4vmin, 30px)/1.3 ui-monospace, monospace; overflow-wrap: anywhere }
.live-pair .live-address { font-size: 16px }
.live-code { margin: 10px 0 0; font: 700 44px/1.2 ui-monospace, monospace; letter-spacing: 0.08em }
.live-people { align-self: center; color: #b6bccb }

.audience, .remote { color-scheme: dark light; --page: #14161d; --panel: #1d212c; --line: #4a5168; --text: #e8ebf2; --soft: #b6bccb; --link: #8fbaff; --accent: #62a1ff }
@media (prefers-color-scheme: light) { .audience { --page: #f4f5f8; --panel: #fff; --line: #8b90a0; --text: #1b1e29; --soft: #535a6b; --link: #1a4fa3; --accent: #2a66c8 } }
@media (prefers-contrast: more) { .audience, .remote { --line: currentColor; --soft: var(--text) } }
.audience, .remote { background: var(--page) }
.audience body, .remote body { color: var(--text); font: 16px/1.5 system-ui, sans-serif }
.audience button, .remote button { min-height: 44px; padding: 6px 14px; border: 1px solid var(--line); border-radius: 10px; background: var(--panel); color: inherit; font: inherit; cursor: pointer }
.audience :disabled, .remote :disabled { opacity: 0.4; cursor: default }
.audience [aria-pressed='true'], .remote [aria-pressed='true'] { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent) }
.audience :focus-visible, .remote :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }

.playing.audience, .playing.audience body { height: auto; overflow: visible }
.audience body { display: grid; min-height: 100vh; grid-template: 'bar' auto 'slide' auto 'controls' auto 'text' 1fr / minmax(0, 1fr) }
.playing.audience .slides { grid-area: slide; position: sticky; z-index: 1; top: 0; display: block; height: auto; background: var(--page) }
.audience .slide { width: min(100%, 62vh * 16 / 9); margin: 0 auto }
.audience.as-text .slide { display: none !important }
.playing.audience.as-text .slides { position: static }
.audience-bar { grid-area: bar; display: flex; align-items: center; justify-content: space-between; gap: 12px; padding: 8px 12px }
.audience-tools { display: flex; gap: 6px }
.audience-live { display: flex; align-items: center; gap: 8px; margin: 0; font-weight: 600 }
.audience-live::before { width: 10px; height: 10px; border-radius: 50%; background: #35c26b; content: '' }
.audience-live[data-live='free']::before { background: #e8a33d }
.audience-live[data-live='lost']::before { background: #ff6b6b }
.audience-controls { grid-area: controls; position: sticky; z-index: 1; bottom: 0; display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 10px; padding: 10px 12px }
.audience-controls button { min-width: 56px; min-height: 48px }
.audience-place { min-width: 5em; font-variant-numeric: tabular-nums; text-align: center }
.audience .audience-back { border-color: var(--accent); background: var(--accent); color: #10131c; font-weight: 600 }
@media (prefers-color-scheme: light) { .audience .audience-back { color: #fff } }
.audience-text { grid-area: text; box-sizing: border-box; width: min(100%, 46em); margin: 0 auto; padding: 0 16px 32px; overflow-wrap: anywhere }
.audience-text h2 { margin: 0.8em 0 0.3em; font-size: 1em; color: var(--soft) }
.audience-text p { margin: 0.5em 0 }
.audience-article, .audience-take { margin-top: 12px; padding: 2px 16px 12px; border-radius: 12px; background: var(--panel) }
.audience-words { display: none }
.audience.as-text .audience-words { display: block; line-height: 1.4 }
.audience.as-text .audience-words h2 { font-size: 1.25em; color: var(--text); line-height: 1.25 }
.audience-row { display: flex; align-items: start; justify-content: space-between; gap: 12px; margin: 8px 0; font-size: max(16px, 0.9em) }
.audience-row button { flex: none }
.audience-row p { min-width: 0; margin: 0; padding-top: 8px }
.audience-row a { color: var(--link) }
.audience-url { display: block; color: var(--soft); font-size: 0.85em }
.audience-row pre { flex: 1; min-width: 0; margin: 0; padding: 10px 12px; overflow: auto; border: 1px solid var(--line); border-radius: 8px; font: 14px/1.5 ui-monospace, monospace }
@media (min-width: 1000px) and (min-height: 500px) {
  .audience body { grid-template: 'bar bar' auto 'slide text' auto 'controls text' 1fr / minmax(0, 1.7fr) minmax(20em, 1fr); column-gap: 20px; padding: 0 20px }
  .audience .slide { width: 100%; max-height: 80vh }
  .audience-controls { align-self: start }
  .audience-text { margin: 0; padding-top: 0 }
  .audience-text > :first-child, .audience-words + .audience-article { margin-top: 0 }
  .audience.as-text body { grid-template: 'bar' auto 'controls' auto 'text' 1fr / minmax(0, 1fr) }
  .audience.as-text .audience-text { margin: 0 auto }
}
@media (max-height: 499px) and (orientation: landscape) {
  .playing.audience .slides { position: static }
  .audience-bar { padding: 4px 12px }
  .audience .slide { width: min(100%, (100vh - 112px) * 16 / 9) }
  .audience-controls { padding: 4px 12px }
}

.playing.remote body { display: grid; box-sizing: border-box; height: 100dvh; padding: max(8px, env(safe-area-inset-top)) 12px max(12px, env(safe-area-inset-bottom)); gap: 8px 10px; grid: 'bar bar' auto 'lead lead' auto 'slides slides' auto 'notes notes' minmax(0, 1fr) 'fault fault' auto 'buttons buttons' auto / minmax(0, 1fr) minmax(0, 1fr) }
.playing.remote .slides { grid-area: slides; display: grid; height: auto; grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr); align-items: start; gap: 10px }
.playing.remote .slide { width: 100%; overflow: hidden; border-radius: 6px }
.playing.remote .slide.current { grid-area: 1 / 1; animation: none }
.playing.remote .slide.upcoming:not(.current) { display: block; grid-area: 1 / 2; opacity: 0.75 }
.playing.remote .slide > svg { pointer-events: none }
.remote-bar { grid-area: bar; display: flex; flex-wrap: wrap; align-items: center; gap: 6px 10px; white-space: nowrap; font-variant-numeric: tabular-nums }
.remote button.remote-time { min-width: 4.2em; font-size: 22px; font-weight: 700 }
.remote-time[data-running='true'] { border-color: #35c26b }
.remote .presenter-planned { color: var(--soft) }
.remote-place { margin-inline-start: auto; font-size: 18px }
.remote-line:not(:empty) { padding: 2px 10px; border-radius: 99px; background: #8a1f2b; font-size: 14px }
.remote-lead { grid-area: lead; display: flex; align-items: center; justify-content: space-between; gap: 12px; padding: 6px 6px 6px 14px; border-radius: 12px; background: #3a2f16; color: #ffe3ac }
.remote-lead p { margin: 0 }
.remote-lead button { border-color: #e8a33d; background: #e8a33d; color: #1b1405; font-weight: 700 }
.remote .presenter-notes { grid-area: notes }
.remote .presenter-notes > p { justify-content: flex-end }
.remote-buttons { grid-area: buttons; display: grid; grid-template-columns: 1fr auto 2fr; gap: 10px }
.remote .remote-buttons button { min-height: 84px; border-radius: 16px; font-size: 20px; font-weight: 600; touch-action: manipulation }
.remote .remote-buttons [aria-pressed='true'] { border-color: #ffd166; background: #ffd166; color: #14161d }
.remote .remote-buttons .remote-next { border-color: var(--accent); background: var(--accent); color: #10131c }
.remote-fault { grid-area: fault; margin: 0; color: #ffb3b3; font-size: 14px }
.remote .pair-form { display: grid; gap: 14px; width: min(100%, 24em); margin: 8vh auto 0 }
.remote .slides:has(.pair-form) { grid-template-columns: minmax(0, 1fr) }
.pair-form h1 { margin: 0; font-size: 28px }
.pair-form p { margin: 0; color: var(--soft) }
.pair-form label { display: grid; gap: 6px }
.pair-form input { box-sizing: border-box; width: 100%; min-height: 52px; padding: 8px 14px; border: 1px solid var(--line); border-radius: 10px; background: var(--panel); color: inherit; font: inherit }
.pair-form input.pair-code { font: 700 30px/1.2 ui-monospace, monospace; letter-spacing: 0.12em; text-align: center }
.pair-form button[type='submit'] { min-height: 56px; border-color: var(--accent); background: var(--accent); color: #10131c; font-weight: 700 }
.pair-form .pair-problem { min-height: 1.5em; color: #ffb3b3 }
@media (orientation: landscape) and (max-height: 500px) {
  .playing.remote body { grid: 'bar bar' auto 'lead lead' auto 'slides notes' minmax(0, 1fr) 'fault fault' auto 'buttons buttons' auto / minmax(0, 1fr) minmax(0, 1fr) }
  .remote .remote-buttons button { min-height: 56px }
}
`.trim();
