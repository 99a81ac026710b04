import type { Root } from 'mdast';
import type { Report } from '../report.js';
import { checkAddresses } from './addresses.js';
import {
  boundTables,
  dropEmpty,
  lowerTasks,
  raiseDefinitionLists,
  raiseEmbeds,
  raiseMath,
} from './blocks.js';
import { mendEmphasis } from './broken-emphasis.js';
import { raiseCallouts } from './callouts.js';
import { raiseCaptions } from './captions.js';
import { cleanCode, dropHiddenChunks } from './clean-code.js';
import { raiseCommands } from './commands.js';
import { dropQueries } from './drop-queries.js';
import { placeFootnotes } from './footnotes.js';
import {
  dropAnchorSigns,
  joinLines,
  mergeTexts,
  plainHeadings,
  raiseEmoji,
  raiseHighlights,
  raiseInlineMath,
  raiseScripts,
} from './inline.js';
import { partItemLabels } from './item-labels.js';
import { mapLists } from './lists.js';
import { lowerBadges, placePictures } from './pictures.js';
import { joinPrintedOutput } from './printed-output.js';
import { openQuotedDocuments } from './quoted-documents.js';
import { lowerQuotedHeadings } from './quoted-headings.js';
import { lowerQuotedLinks } from './quoted-links.js';
import { resolveReferences } from './references.js';
import { lowerRemarkHeadings } from './remark-headings.js';
import { signQuotations } from './signed-quotations.js';
import { raiseTypedHeadings } from './typed-headings.js';
import { raiseTypedLists } from './typed-lists.js';

/** Lowers what Markdown itself, GitHub and the dialects of a line know to plain nodes; the order of rows counts. */
export function lowerTree(tree: Root, report: Report, { literal = false } = {}): Root {
  // `==` and `^` are signs only where somebody has written Markdown.
  const signs = literal ? [] : [raiseHighlights, raiseScripts];
  const mended = literal ? [] : [mendEmphasis];
  const referred = placeFootnotes(literal ? tree : resolveReferences(tree, report), report);
  const blocks = mapLists(referred, {
    flow: [
      ...(literal ? [] : [raiseTypedHeadings]),
      raiseMath,
      raiseCommands,
      lowerQuotedLinks,
      lowerRemarkHeadings,
      raiseCallouts,
      signQuotations,
      openQuotedDocuments,
      lowerQuotedHeadings,
      ...(literal ? [] : [raiseDefinitionLists, raiseTypedLists]),
      ...(literal ? [] : [partItemLabels]),
      lowerTasks,
      (nodes) => boundTables(nodes, report),
    ],
  });
  const lines = mapLists(blocks, {
    phrasing: [
      ...mended,
      dropAnchorSigns,
      raiseInlineMath,
      mergeTexts,
      joinLines,
      ...signs,
      raiseEmoji,
      (nodes) => checkAddresses(nodes, report),
      (nodes, parent) => lowerBadges(nodes, parent, report),
      mergeTexts,
      plainHeadings,
    ],
    flow: [
      (nodes) => dropQueries(nodes, report),
      (nodes) => dropHiddenChunks(nodes, report),
      cleanCode,
      joinPrintedOutput,
      raiseEmbeds,
      raiseCaptions,
      placePictures,
      dropEmpty,
    ],
  });
  return lines;
}
