import { DeckError } from '../../../errors.js';
import type { Report } from '../../report.js';
import type { Draft } from '../draft.js';
import { ghostDrafts } from './ghost.js';
import { jsonFeedDrafts } from './json-feed.js';
import { isRecord, type JsonRecord } from './json-record.js';

/** The kinds of JSON that hold posts. The first row that applies is it. */
const formats: readonly {
  readonly applies: (data: JsonRecord) => boolean;
  readonly drafts: (data: JsonRecord, report: Report) => Iterable<Draft | Error>;
}[] = [
  {
    applies: ({ version, items }) => Array.isArray(items) && /jsonfeed/i.test(String(version ?? 'jsonfeed')),
    drafts: jsonFeedDrafts,
  },
  { applies: ({ db, data }) => Array.isArray(db) || isRecord(data), drafts: ghostDrafts },
];

/** The posts of a JSON Feed or of Ghost's export. */
export function readData(text: string, report: Report): Iterable<Draft | Error> {
  const data = parse(text);
  const format = isRecord(data) ? formats.find(({ applies }) => applies(data)) : undefined;
  if (format !== undefined && isRecord(data)) return format.drafts(data, report);
  throw new DeckError('not-a-post', 'This JSON holds no posts that are known here', {
    hint: 'JSON Feed and the export of Ghost (Settings → Export) are read.',
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DeckError(
      'not-a-post',
      `This is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        hint: 'Export or download it again.',
        cause,
      },
    );
  }
}
