import type { TalkData } from '../model/presenter.js';

/** Reads the talk's data from the document. */
export function readTalkData(document: Document): TalkData {
  // The document is our own: `htmlDocument` wrote it.
  return JSON.parse(document.getElementById('talk')?.textContent ?? '') as TalkData;
}
