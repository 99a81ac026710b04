import type { Section } from '../model/outline.js';
import { flattenInline } from './inline-text.js';

/** The words of a section's heading; empty without one. */
export const headingOf = ({ heading }: Section): string =>
  heading ? flattenInline(heading.children).text : '';
