import type { VFile } from 'vfile';
import { guestOf } from '../condense/guests.js';
import { sectionCondenser } from '../condense/recall-section.js';
import { speakersOf } from '../condense/speakers.js';
import { knownTermsOf, weighPost } from '../condense/weigh-post.js';
import { outlinePost } from '../deck/outline-post.js';
import { paceOutline } from '../deck/pace-outline.js';
import type { PlacedClaim } from '../model/claim.js';
import type { Memory } from '../model/memory.js';
import type { Outline, Section } from '../model/outline.js';
import type { Post } from '../model/post.js';
import { sectionsUnder } from '../model/sections.js';
import type { DeckSettings } from '../model/settings.js';

/** Passes 3 and 4: the sections of a talk, what each may show, and how much of the post's point it carries. */
export interface OutlineAndClaims {
  readonly outline: Outline;
  readonly claims: ReadonlyMap<Section, readonly PlacedClaim[]>;
  /** 0 to 1. */
  readonly weights: ReadonlyMap<Section, number>;
}

/** Outlines and condenses a post, cut to its slot when it has one; what there is to say of the time goes to `file`. */
export const outlineAndClaims = (
  post: Post,
  settings: DeckSettings,
  { file, memory }: { readonly file: VFile; readonly memory: Memory },
): OutlineAndClaims => {
  const { language } = post.meta;
  const whole = condense(outlinePost(post, settings), language, memory);
  const slot = settings.for;
  if (slot === undefined) return whole;
  const { outline, material } = paceOutline(whole.outline, { ...whole, slot, pace: settings.pace });
  tellTime(file, { slot, material });
  return outline.backup.length === 0 ? whole : condense(outline, language, memory);
};

const condense = (outline: Outline, language: string, memory: Memory): OutlineAndClaims => {
  const sections = [outline.opening, ...outline.sections, ...outline.backup].flatMap(sectionsUnder);
  const context = {
    language,
    title: outline.meta.title,
    ...knownTermsOf(outline),
    speakers: speakersOf(outline),
    guest: guestOf(outline),
  };
  const condenseOne = sectionCondenser(context, memory);
  const found = new Map(sections.map((section) => [section, condenseOne(section)]));
  const { claims, sections: weights } = weighPost(outline, found);
  return { outline, claims, weights };
};

/** Less material than this share of the slot is worth a word. */
const enough = 0.9;

const inMinutes = (count: number): string => `${count} ${count === 1 ? 'minute' : 'minutes'}`;

const tellTime = (
  file: VFile,
  { slot, material }: { readonly slot: number; readonly material: number },
): void => {
  const minutes = Math.max(1, Math.round(material));
  const there = `${inMinutes(minutes)} of material for a slot of ${inMinutes(slot)}`;
  const place = { source: 'postdeck', ruleId: 'time' };
  if (material < slot * enough) file.info(`${there}: the talk is as long as the post`, place);
  else if (material > slot * 1.1)
    file.info(`${there}: what carries least is on backup slides after the thanks`, place);
};
