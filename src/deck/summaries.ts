import type { Line, PlacedClaim } from '../model/claim.js';
import type { Outline, Section } from '../model/outline.js';
import { plainText } from '../model/plain-text.js';
import { sectionsUnder } from '../model/sections.js';

/** Headings under which authors say themselves what is to be remembered. */
const summary =
  /^(?:(?:key |main |my )?take-?\s?aways?|tl;?\s?dr|in short|summary(?! of)|key points|at a glance|zusammenfassung|fazit|résumé|resumen|まとめ|总结|小结|요약)(?![\p{L}\p{N}])/iu;

/** Headings under which authors come to their end; "Closing connections" and "The end-to-end tests" are none. */
const closing =
  /^\P{L}*(?:(?:in |my |some )?(?:conclusions?|closing(?!\s\p{L}))|conclud(?:e|ing)|wrap(?:ping)?[- ]?(?:it )?up|final (?:thoughts?|words?|remarks?|notes?)|closing (?:thoughts?|words?|remarks?|notes?|comments?|statements?|points?)|summing up|the end(?!\P{L}*\p{L})|that['’]s (?:it|all)|schluss|abschluss|conclusión|conclusão|conclusiones|終わりに|おわりに|最後に|さいごに|結論|结论|结语|总结|맺음말|마치며|결론)(?![\p{L}\p{N}])/iu;

/** Whether a heading promises a summary. */
export const isSummary = (heading: string): boolean => summary.test(heading);

/** Whether a heading announces the end of a post: what is shown there is what is to be remembered. */
export const isClosing = (heading: string): boolean => closing.test(heading);

/** What the author says is to be remembered. */
export interface Summary {
  readonly section: Section;
  readonly lines: readonly Line[];
  /** It closes the talk: what comes after it is a farewell. */
  readonly isLast: boolean;
}

/** A summary of a line is a remark. */
const minLines = 2;

/** At the end of a post many a line takes leave; several are what it came to. */
export const minClosing = 3;

/** The author's own summary, the last one when there are several: a section of that name that has a list, or what the post ends on. */
export const summaryOf = (
  { sections }: Outline,
  claims: ReadonlyMap<Section, readonly PlacedClaim[]>,
): Summary | undefined => {
  const all = sections.flatMap(sectionsUnder);
  const found = all.map((section, index): Summary | undefined => {
    const heading = section.heading ? plainText(section.heading.children) : '';
    const lines = (claims.get(section) ?? []).flatMap(({ claim }) =>
      claim.kind === 'lines' ? claim.lines : [],
    );
    const isLast = index >= all.length / 2;
    const least = isSummary(heading) ? minLines : isLast && isClosing(heading) ? minClosing : Infinity;
    return section.isSpoken || lines.length < least ? undefined : { section, lines, isLast };
  });
  return found.findLast((one) => one !== undefined);
};
