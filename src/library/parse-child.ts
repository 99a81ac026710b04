import { VFile } from 'vfile';
import { DeckError } from '../errors.js';
import type { ParseAnswer, ParseRequest } from '../io/bounded-parse.js';
import { parseSource } from '../post/parse-source.js';

// The process that `boundedParse` starts: it parses one post, answers, and is ended.
process.once('message', (request: ParseRequest) => {
  void answerTo(request).then((answer) => process.send?.(answer));
});

async function answerTo({ path, value, maxInput }: ParseRequest): Promise<ParseAnswer> {
  const file = new VFile({ path, value });
  try {
    const post = await parseSource(file, { maxInput });
    const messages = file.messages.map(({ reason, ruleId, line, column }) => ({
      reason,
      ruleId,
      line,
      column,
    }));
    return { kind: 'post', post, messages };
  } catch (error) {
    if (!(error instanceof DeckError)) throw error;
    const { code, message, hint, place } = error;
    return { kind: 'refused', code, message, hint, place };
  }
}
