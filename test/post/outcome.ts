import { VFile } from 'vfile';
import { DeckError } from '../../src/errors.js';
import { parsePost } from '../../src/post/parse-post.js';
import { compactTree } from './compact-tree.js';

/** What came of a parse: the error, or the tree as text; and the rules of the messages. */
export interface Outcome {
  readonly error?: DeckError;
  readonly tree: string;
  readonly title?: string;
  readonly rules: readonly (string | undefined)[];
  /** What the author is told. */
  readonly told: readonly string[];
}

/** Parses a post of which anything may come but an error that is no `DeckError`. */
export function outcome(value: string, path = 'post.md'): Outcome {
  const file = new VFile({ path, value });
  const said = (): Pick<Outcome, 'rules' | 'told'> => ({
    rules: [...new Set(file.messages.map(({ ruleId }) => ruleId))],
    told: file.messages.map(({ reason }) => reason),
  });
  try {
    const { meta, tree } = parsePost(file);
    return { tree: compactTree(tree), title: meta.title, ...said() };
  } catch (error) {
    if (!(error instanceof DeckError)) throw error;
    return { error, tree: '', ...said() };
  }
}
