import type { VFile } from 'vfile';
import { acceptAnswer } from '../writer/accept-answer.js';
import { readAnswer } from '../writer/contract.js';
import { requestOf, writableSections } from '../writer/writable-sections.js';
import type { OutlineAndClaims } from './outline-and-claims.js';

/** Asks a writer: JSON in, JSON out; it rejects when the writer fails, is too slow, or says too much. */
export type RunWriter = (writer: string, request: string) => Promise<string>;

/**
 * The same claims with the lines that a writer proposes for prose, where they pass the gates. Whatever a writer does,
 * a deck comes of it: what is refused, and that it failed, is told on the post.
 */
export const useWriter = async (
  condensed: OutlineAndClaims,
  file: VFile,
  { writer, run }: { readonly writer: string; readonly run: RunWriter },
): Promise<OutlineAndClaims> => {
  const { outline, claims } = condensed;
  const writable = writableSections(outline, claims);
  if (writable.length === 0) return condensed;
  const told = { source: 'postdeck', ruleId: 'writer' };
  try {
    const answer = readAnswer(await run(writer, JSON.stringify(requestOf(writable, outline, claims))));
    if (!answer) {
      file.message('the writer is not used: its answer is not the JSON that it should be', told);
      return condensed;
    }
    const taken = acceptAnswer(answer, writable, claims);
    for (const { text, reason, place } of taken.refusals)
      file.message(
        `the writer's line “${text.replace(/\s+/gu, ' ').slice(0, 80)}” is refused: it ${reason}`,
        {
          ...told,
          ...(place ? { place } : {}),
        },
      );
    const lines = taken.accepted === 1 ? '1 line' : `${taken.accepted} lines`;
    file.info(`${lines} of the writer taken, ${taken.refusals.length} refused`, told);
    return { ...condensed, claims: taken.claims };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    file.message(`the writer is not used: ${reason}`, told);
    return condensed;
  }
};
