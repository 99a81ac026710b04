import type { Section } from './outline.js';

/** A section and all below it, in the order of the post. */
export const sectionsUnder = (section: Section): Section[] => [
  section,
  ...section.children.flatMap(sectionsUnder),
];
