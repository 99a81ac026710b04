import type { Ink } from './ink.js';
import type { Partner } from './partner.js';
import type { Talk } from './talk.js';
import type { TalkMessage } from './talk-message.js';

/** One end of a talk that is shown in several windows. */
export interface Mirror {
  /** Takes part: `send` reaches the others. */
  join(partner: Partner): void;
  /** Tells the others something; before `join` there is nobody. */
  tell(message: TalkMessage): void;
  /** Understands what another window told. */
  hear(message: TalkMessage): void;
  /** Asks for all that the others show. */
  greet(): void;
  /** Says what is shown here, so that a window that was loaded again finds its way back. */
  repeat(): void;
}

type Handlers = { readonly [K in TalkMessage['kind']]: (message: Extract<TalkMessage, { kind: K }>) => void };

/**
 * Keeps a talk in step with its other windows. Every change has a revision, and the newer one wins; of two alike, that
 * of the window that `leads`.
 */
export function mirrorTalk(talk: Talk, inkOf: () => Ink, leads: boolean): Mirror {
  let revision = 0;
  let partner: Partner | undefined;
  const tell = (message: TalkMessage): void => partner?.send(message);
  const repeat = (): void => tell({ kind: 'state', revision, state: talk.state });
  const skip = (): void => tell({ kind: 'skip', slides: [...talk.shape.skipped] });
  let skipped = talk.shape.skipped;

  const handlers: Handlers = {
    hello() {
      repeat();
      skip();
      for (const drawing of inkOf().drawings()) tell(drawing);
    },
    state(message) {
      const isNewer = leads ? message.revision > revision : message.revision >= revision;
      if (!isNewer) return repeat();
      revision = message.revision;
      talk.follow(message.state);
    },
    skip({ slides }) {
      skipped = new Set(slides);
      talk.skip(skipped);
    },
    laser: (message) => inkOf().show(message),
    drawing: (message) => inkOf().show(message),
  };
  talk.onChange((own) => {
    if (own) {
      revision++;
      repeat();
    }
    if (talk.shape.skipped !== skipped) {
      skipped = talk.shape.skipped;
      skip();
    }
  });

  return {
    join: (joined) => {
      partner = joined;
    },
    tell,
    // The table is keyed by the message's own kind, so the row takes just this message.
    hear: (message) => (handlers[message.kind] as (heard: TalkMessage) => void)(message),
    greet: () => tell({ kind: 'hello' }),
    repeat,
  };
}
