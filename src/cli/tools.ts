import type { FetchedFile } from '../io/fetch-address.js';
import type { Watch, WatchRequest } from '../io/watch.js';
import type { Operations } from '../library/operations.js';
import type { LiveDeck } from '../model/live.js';
import type { Presentation } from '../present/open-presentation.js';

/** One line of `postdeck doctor`. */
export interface SystemFinding {
  readonly name: string;
  /** `missing` stops something from working, `weak` works with less. */
  readonly state: 'fine' | 'weak' | 'missing';
  readonly found: string;
  /** What to do about it, as a sentence; absent when nothing is to do. */
  readonly advice?: string;
}

/** One theme of `postdeck themes`. */
export interface ThemeListing {
  readonly name: string;
  /** Whose it is: ours, Marp's, or a CSS file of the user's. */
  readonly origin: 'postdeck' | 'marp' | 'own';
  /** Absolute path of its CSS; absent for one inside of Marp. */
  readonly path?: string;
  /** Size of that file. */
  readonly bytes?: number;
  /** What a theme with a manifest says of itself; absent for any other Marp theme. */
  readonly title?: string;
  readonly scheme?: 'light' | 'dark';
  /** How many layouts it has; absent for one that has the plain ones only. */
  readonly layouts?: number;
}

/** What is to be presented, and to whom. */
export interface PresentationRequest {
  readonly deck: LiveDeck;
  /** Absolute path of the post or deck. */
  readonly source: string;
  /** Folder for the times of rehearsals, absolute. */
  readonly out: string;
  /** The port that was asked for; absent for any. */
  readonly port?: number;
  readonly share: boolean;
}

/** Everything beyond the terminal that commands reach for, each loaded when it is called. */
export interface Tools {
  /** The build, wired to this machine; closing it closes the browser. */
  openOperations(context: { readonly env: NodeJS.ProcessEnv; readonly cwd: string }): Promise<Operations>;
  inspectSystem(request: { readonly browserPath?: string }): Promise<readonly SystemFinding[]>;
  /** Downloads a browser for this system and returns where it is. */
  installBrowser(report: (step: string) => void): Promise<string>;
  /** The themes of a folder's `themes/`, and those that ship with postdeck. */
  listThemes(cwd: string): Promise<readonly ThemeListing[]>;
  /** Shows a file in the program that the system has for it; false when there is none. */
  openFile(path: string): Promise<boolean>;
  /** Fetches what is at an http(s) address, within limits and never from a private network. */
  fetchAddress(address: string): Promise<FetchedFile>;
  /** Serves a deck on this machine and, when it is shared, to the network. */
  openPresentation(request: PresentationRequest): Promise<Presentation>;
  watchFiles(request: WatchRequest): Promise<Watch>;
  /** Milliseconds since some moment: for how long things take. */
  now(): number;
  version(): Promise<string>;
}
