import type { PlacedClaim } from '../model/claim.js';
import type { Section } from '../model/outline.js';
import { plainText } from '../model/plain-text.js';
import { runsOf } from '../model/runs.js';
import { speakingMinutes } from '../model/speaking-time.js';
import { saysTopic } from './close-sections.js';
import { everyNote } from './plan-section.js';
import { headingOf, isBare } from './title-lists.js';

/** Fewer bare titles in a row are slides of their own. */
const minRun = 3;

/** A talk that consists of nothing but a list needs a longer one. */
const minWhole = 5;

/** What takes longer to say than a minute, by and large, is worth a slide of its own. */
const isShort = (run: readonly Section[]): boolean => {
  const said = run.flatMap(everyNote).map(({ text }) => text);
  return speakingMinutes(said.join(' ')) <= run.length;
};

/**
 * The sections of a talk in runs, each of which is one slide: three or more in a row of which nothing is shown but their
 * titles are a list of these, any other section stands alone. A title such as "Introduction" or "Conclusion" is no
 * thing of a list; a slide of the frame may carry it.
 */
export const bareRuns = (
  sections: readonly Section[],
  claims: ReadonlyMap<Section, readonly PlacedClaim[]>,
  isWholeTalk: boolean,
): Section[][] => {
  const names = (section: Section): boolean => saysTopic(plainText(headingOf(section)));
  const isListed = (section: Section): boolean => isBare(section, claims) && names(section);
  const topics = sections.filter((section) => section.heading && !section.isSpoken && names(section));
  const least = (run: readonly Section[]): number =>
    isWholeTalk && run.length === topics.length ? minWhole : minRun;
  return runsOf(sections, (run, next) => [...run.slice(0, 1), next].every(isListed)).flatMap((run) =>
    run.length >= least(run) && isShort(run) ? [run] : run.map((section) => [section]),
  );
};
