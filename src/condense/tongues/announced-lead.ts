import type { RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { flattenInline } from '../inline-text.js';
import { capitalised, makeLine } from '../line.js';
import { sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { withoutMarker } from './judge-statement.js';
import type { Tongue } from './tongue.js';

/** What says of the list below how many it has, or that it follows, in languages that close such a sentence with a full stop. */
const announcing =
  /(?:下面|以下|如下)(?:这|這|的|是|几|幾|[二两兩三四五六七八九十\d])?|(?:[两兩二三四五六七八九十几幾]|\d)\s?(?:个|個|种|種|点|點|步|项|項|类|類|大)(?![月年周])|次の(?:とおり|通り)?|[\d０-９二三四五六]\s?つの|다음|아래|(?:두|세|네|다섯|\d)\s?가지/u;

const most = 16;

/** "大多数人想到的是下面两种方式。": what a list is of, in the sentence above it. */
export const announcedLead = (before: RootContent | undefined, tongue: Tongue): Line | undefined => {
  if (before?.type !== 'paragraph' || !(tongue.isDense || tongue.isCountedByLetters)) return undefined;
  const inline = flattenInline(before.children);
  const last = sentencesOf(inline).at(-1);
  if (!last || !/[。.]\s*$/u.test(last.text)) return undefined;
  const { text, lead } = withoutMarker(last.text, tongue);
  const rest = text.toLowerCase().replace(announcing, '');
  if (rest.length === text.length || countWords(text) > most) return undefined;
  if (
    [tongue.leans, tongue.points, tongue.persons, tongue.calls, tongue.post].some((rule) => rule.test(rest))
  )
    return undefined;
  const line = makeLine(inline, [last.start + lead, last.end], 'lead-in');
  return line && capitalised(line, tongue.name);
};
