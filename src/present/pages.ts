import type { LivePage, LiveRole, RoomAddress } from '../model/live.js';
import { contentPolicy, htmlDocument, type PageScript } from '../render/html-document.js';
import { liveScripts } from './live-scripts.js';
import type { Page } from './response.js';
import { roomCss } from './room-css.js';
import { type ShownDeck, talkFor } from './shown-deck.js';

/** Which run of the server a page belongs to, and how it takes part. */
export interface PageFacts {
  readonly run: string;
  readonly token?: string;
  readonly room?: RoomAddress;
}

/** The page of a role, with the deck as it is now. */
export function deckPage(role: LiveRole, shown: ShownDeck, facts: PageFacts): Page {
  const { deck, version, slides } = shown;
  const page: LivePage = { role, version, ids: slides.map(({ id }) => id), ...facts };
  return livePage(liveScripts[role], (script) =>
    htmlDocument(deck.rendered, {
      meta: deck.meta,
      talk: talkFor(deck, role),
      script,
      live: { page, css: roomCss },
    }),
  );
}

/** The page that a phone is paired on: nothing of the deck is in it before the phone has a token. */
export function remotePage(shown: ShownDeck, { run }: PageFacts): Page {
  const { width, height } = shown.deck.rendered;
  return livePage(liveScripts.remote, (script) =>
    htmlDocument(
      { slides: [], css: '', fontCss: '', width, height, notes: [] },
      {
        meta: { title: 'Remote', language: 'en', direction: 'ltr', authors: [] },
        talk: { deck: '', notes: [], seconds: [], sections: [], weights: [] },
        script,
        live: { page: { role: 'remote', run, version: 0, ids: [] }, css: roomCss },
      },
    ),
  );
}

function livePage(script: PageScript, write: (script: PageScript) => string): Page {
  return {
    html: write(script),
    policy: `${contentPolicy({ script, live: true })}; frame-ancestors 'none'`,
  };
}
