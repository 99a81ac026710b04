import type { Mirror } from './mirror.js';
import type { PresenterLink } from './presenter-view.js';
import type { StageLink } from './stage.js';
import { openEnvelope, type TalkMessage } from './talk-message.js';

/** The other window of a talk. */
export interface Partner {
  send(message: TalkMessage): void;
}

/** The other windows of a talk, told apart. */
interface Windows extends Partner {
  /** Whether there is none, or none any more. */
  isAlone(): boolean;
  add(window: Window): void;
}

interface PartnerOptions {
  readonly deck: string;
  readonly token: string;
  /** The window that is known already; others are those that write first. */
  readonly window?: Window | null;
  readonly onMessage: (message: TalkMessage) => void;
  /** Called when a window takes part that was not known. */
  readonly onJoin: () => void;
}

/**
 * Joins windows of one talk, without a server: by messages between them, so that it works from a `file:` page in every
 * browser. Only windows that know the token, which travels in a window's name, take part.
 */
function joinPartner({ deck, token, window: known, onMessage, onJoin }: PartnerOptions): Windows {
  const windows = new Set<Window>(known ? [known] : []);
  addEventListener('message', ({ data, origin, source }) => {
    const message =
      origin === location.origin || origin === 'null' ? openEnvelope(data, { deck, token }) : undefined;
    if (!message) return;
    // Messages between windows come from windows: ports and workers have none of our tokens. One that was closed, or
    // loaded again, while its message was on the way is nobody any more: what it said counts, and nothing is sent to it.
    const other = source as Window | null;
    const isNew = other !== null && !windows.has(other);
    if (other) windows.add(other);
    onMessage(message);
    if (isNew) onJoin();
  });
  return {
    isAlone: () => [...windows].every(({ closed }) => closed),
    add: (window) => void windows.add(window),
    send(message) {
      for (const each of windows) {
        if (each.closed) windows.delete(each);
        // A page from a file has no origin that could be named.
        else
          each.postMessage({ deck, token, message }, location.protocol === 'file:' ? '*' : location.origin);
      }
    },
  };
}

const prefix = 'postdeck ';

/** Opens the presenter view, or brings it to the front; `false` where the browser does not let us. */
export function openPresenterWindow(token: string): boolean {
  const address = new URL(location.href);
  address.searchParams.set('presenter', '');
  return window.open(address, `${prefix}${token}`, 'popup,width=1280,height=800') !== null;
}

/** What the name of a stage ends with that a presenter view has opened. */
const stageSuffix = ' stage';

/** Opens a stage where the talk is; nothing where the browser does not let us. */
function openStageWindow(token: string): Window | null {
  const address = new URL(location.href);
  address.searchParams.delete('presenter');
  return window.open(address, `${prefix}${token}${stageSuffix}`, 'popup,width=1280,height=720');
}

/** Whether this window is a presenter view. */
export function isPresenterWindow(): boolean {
  return new URLSearchParams(location.search).has('presenter');
}

/** How often a presenter view tells where it is, in ms. */
const repeatTime = 2000;

/** A stage from a file: joined to the windows that it opens. */
export function stageOfFile(deck: string): StageLink {
  const token = tokenOfStage();
  return {
    leads: true,
    join(mirror) {
      // A stage that a presenter view has opened knows where to ask for the talk.
      const known = tokenOfWindow() === undefined ? null : (window.opener as Window | null);
      mirror.join(joinPartner({ deck, token, window: known, onMessage: mirror.hear, onJoin: mirror.greet }));
      mirror.greet();
    },
    openPresenter: () => openPresenterWindow(token),
  };
}

/** A presenter view from a file: joined to the window that opened it. */
export function presenterOfFile(deck: string): PresenterLink {
  // A window is opened by a window, or by nobody.
  const stage = window.opener as Window | null;
  const token = tokenOfWindow() ?? newToken();
  let windows: Windows | undefined;
  return {
    isAlone: () => windows?.isAlone() ?? true,
    openStage() {
      const opened = openStageWindow(token);
      if (opened) windows?.add(opened);
    },
    join(mirror: Mirror) {
      windows = joinPartner({ deck, token, window: stage, onMessage: mirror.hear, onJoin: mirror.greet });
      mirror.join(windows);
      mirror.greet();
      setInterval(mirror.repeat, repeatTime);
    },
  };
}

/** The token that another window of the talk named this one by. */
function tokenOfWindow(): string | undefined {
  return window.name.startsWith(prefix)
    ? window.name.slice(prefix.length).replace(stageSuffix, '')
    : undefined;
}

const tokenKey = 'postdeck-token';

/** The token of a stage: the same one after the page was loaded again. */
function tokenOfStage(): string {
  try {
    const token = tokenOfWindow() ?? sessionStorage.getItem(tokenKey) ?? newToken();
    sessionStorage.setItem(tokenKey, token);
    return token;
  } catch {
    // A browser that keeps nothing for pages from files.
    return tokenOfWindow() ?? newToken();
  }
}

function newToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
