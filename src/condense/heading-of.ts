import type { Section } from '../model/outline.js';
import { flattenInline } from './inline-text.js';

/** The words of a section's heading, or of that which its prose goes on under; empty without one. */
export const headingOf = ({ heading, under }: Section): string => {
  const found = heading ?? under;
  return found ? flattenInline(found.children).text : '';
};
