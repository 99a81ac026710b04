import type { Line, PlacedClaim } from '../model/claim.js';
import type { Outline, Section } from '../model/outline.js';
import { plainText } from '../model/plain-text.js';

/** Headings under which authors say themselves what is to be remembered. */
const summary =
  /^(?:(?:key |main |my )?take-?\s?aways?|tl;?\s?dr|in short|summary(?! of)|key points|at a glance|zusammenfassung|fazit|résumé|resumen|まとめ|总结|小结|요약)(?![\p{L}\p{N}])/iu;

/** Whether a heading promises a summary. */
export const isSummary = (heading: string): boolean => summary.test(heading);

const under = (section: Section): Section[] => [section, ...section.children.flatMap(under)];

/** What the author says is to be remembered. */
export interface Summary {
  readonly section: Section;
  readonly lines: readonly Line[];
  /** It closes the talk: what comes after it is a farewell. */
  readonly isLast: boolean;
}

/** A summary of a line is a remark. */
const minLines = 2;

/** The author's own summary, the last one when there are several: a section of that name that has a list. */
export const summaryOf = (
  { sections }: Outline,
  claims: ReadonlyMap<Section, readonly PlacedClaim[]>,
): Summary | undefined => {
  const all = sections.flatMap(under);
  const found = all.map((section, index): Summary | undefined => {
    const heading = section.heading ? plainText(section.heading.children) : '';
    const lines = (claims.get(section) ?? []).flatMap(({ claim }) =>
      claim.kind === 'lines' ? claim.lines : [],
    );
    if (!isSummary(heading) || section.isSpoken || lines.length < minLines) return undefined;
    return { section, lines, isLast: index >= all.length / 2 };
  });
  return found.findLast((one) => one !== undefined);
};
