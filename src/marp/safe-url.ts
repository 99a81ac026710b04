/** Schemes that Marp shows as a link; another one would stand on the slide as source text. */
const linkUrl = /^(?:https?:|mailto:|(?![a-z][a-z0-9+.-]*:))/i;
const imageUrl = /^(?:https?:|data:image\/(?:png|jpeg|gif|webp)[;,]|(?![a-z][a-z0-9+.-]*:))/i;

/** Whether a link may be written: http, https, mailto, relative or a fragment. */
export function isLinkUrl(url: string): boolean {
  return linkUrl.test(plain(url));
}

/** Whether an image may be written: relative, http, https, or the data of a bitmap. */
export function isImageUrl(url: string): boolean {
  return imageUrl.test(plain(url));
}

/** Browsers skip control characters and blanks in a scheme: `java\nscript:`. */
function plain(url: string): string {
  return url.replace(/[\0-\x20\x7F]/g, '');
}
