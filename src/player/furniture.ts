import { helpLines } from './commands.js';

/** What the player adds to the page. */
export interface Furniture {
  readonly progress: HTMLElement;
  readonly black: HTMLElement;
  readonly help: HTMLDialogElement;
  readonly status: HTMLElement;
}

/** Adds the progress bar, the black screen, the help and the live region; all but the bar are empty or hidden. */
export function addFurniture(document: Document): Furniture {
  const add = <K extends keyof HTMLElementTagNameMap>(tag: K, name: string): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag);
    element.className = `player-${name}`;
    document.body.append(element);
    return element;
  };
  const progress = add('div', 'progress');
  progress.ariaHidden = 'true';
  const black = add('div', 'black');
  black.hidden = true;
  const status = add('div', 'status');
  status.role = 'status';
  const help = add('dialog', 'help');
  help.ariaLabel = 'Keys';
  help.append(helpList(document));
  return { progress, black, help, status };
}

function helpList(document: Document): HTMLElement {
  const list = document.createElement('dl');
  for (const [keys, meaning] of helpLines) {
    const term = document.createElement('dt');
    const details = document.createElement('dd');
    term.textContent = keys;
    details.textContent = meaning;
    list.append(term, details);
  }
  return list;
}
