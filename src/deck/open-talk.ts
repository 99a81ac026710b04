import type { Slide } from '../model/deck.js';
import { plainText } from '../model/plain-text.js';
import { isBareSection } from './close-sections.js';

/** Headings over what every talk begins with. */
const introduction =
  /^\P{L}*(?:(?:a |an |the )?(?:(?:short|brief|quick|general) )?(?:introductions?|intro|preface|foreword|prologue|preamble)|einleitung|einführung|vorwort|avant-propos|préambule|introducción|introdução|introduzione|inleiding|wprowadzenie|wstęp|úvod|введение|вступ|はじめに|まえがき|イントロダクション|序論|前言|引言|简介|簡介|介绍|介紹|序言|들어가며|시작하며|서론|머리말|소개|giriş|giới thiệu|pendahuluan|परिचय|تعارف|مقدمة|مقدمه|מבוא|εισαγωγή|บทนำ)\P{L}*$/iu;

/**
 * A talk does not begin with a slide of one word: a first section such as "Introduction" of which nothing is shown is said
 * over the title slide, and its heading is the kicker there.
 */
export const openTalk = (talk: readonly Slide[]): Slide[] => {
  const [title, bare, ...rest] = talk;
  if (!title || !bare || title.kicker || !isBareSection(bare) || !bare.title) return [...talk];
  if (!introduction.test(plainText(bare.title))) return [...talk];
  return [{ ...title, kicker: bare.title, notes: [...title.notes, ...bare.notes] }, ...rest];
};
