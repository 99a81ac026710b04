/** Repeats are bounded, so that a sheet of nothing but `@import url(` is read in linear time. */
const importRule =
  /@(?:import|namespace)\s{1,20}[\w-]{0,40}\s{0,20}(?:url\((?:"[^"]{0,500}"|'[^']{0,500}'|[^)"']{0,500})\)|"[^"]{0,500}"|'[^']{0,500}')[^;{}]{0,200};?/gi;
const fontFaceRule = /@font-face\s*\{[^{}]*\}/gi;
const comment = /\/\*[\s\S]*?(?:\*\/|$)/g;
/** Addresses that stay: an element of the same file, a font or a raster picture inlined. */
const innerAddress =
  /\burl\(\s*(?:(["']?)#[\w.:-]+\1\s*|(["']?)data:(?:font\/[\w-]+|application\/(?:x-)?font-[\w-]+|image\/(?:png|jpeg|gif|webp));base64,[A-Za-z0-9+/=\s]*\2)\)/gi;
/** With the inner addresses taken out, nothing may be left that can name a file or hide a name. */
const suspicious =
  /url\s*\(|@import|image-set|\bimage\s*\(|\bsrc\s*\(|expression\s*\(|-moz-binding|behavior\s*:|javascript:|\\|<|\/\//i;
const outerAddress = /\burl\([^(){}]{0,500}\)/gi;
const maxLength = 2_000_000;

export interface CleanCss {
  readonly css: string;
  readonly dropped: boolean;
}

/** A style sheet or a list of declarations that reaches for nothing outside its file; what does is dropped. */
export function cleanCss(css: string): CleanCss {
  if (css.length > maxLength) return { css: '', dropped: true };
  const plain = css.replace(comment, '');
  if (isInward(plain)) return { css: plain, dropped: false };
  const rules = plain.replace(importRule, '').replace(fontFaceRule, (rule) => (isInward(rule) ? rule : ''));
  const kept = keepInward(rules);
  return { css: isInward(kept) ? kept : '', dropped: true };
}

/** Whether a value of CSS, or of a presentation attribute, stays within the file. */
export function isInward(value: string): boolean {
  return !suspicious.test(value.replace(innerAddress, ''));
}

/** Drops each declaration and selector that reaches out, alone. Inner addresses hold `;` and are set aside first. */
function keepInward(css: string): string {
  const aside: string[] = [];
  const mark = '\ue000';
  return css
    .replaceAll(mark, '')
    .replace(innerAddress, (address) => `${mark}${aside.push(address) - 1}${mark}`)
    .replace(outerAddress, 'none')
    .replace(/[^{};]+/g, (part) => (suspicious.test(part) ? '' : part))
    .replace(/\ue000(\d+)\ue000/g, (_, index) => aside[Number(index)] ?? '');
}
