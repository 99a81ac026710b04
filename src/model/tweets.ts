import type { Blockquote } from 'mdast';
import { plainText } from './plain-text.js';

const shortened = /(?:^|[\s(])(?:https?:\/\/t\.co\/|pic\.twitter\.com\/)/iu;
const tags = /(?:^|\s)#\p{L}[\p{L}\p{N}_]+/gu;

/** "@ada @rosa Rye! #bread #oven t.co/rye": a message of a network, written for those who are there. */
export const isTweet = (quote: Blockquote): boolean => {
  const text = quote.children
    .map((child) => (child.type === 'paragraph' ? plainText(child.children) : ''))
    .join(' ')
    .trim();
  const isReply = quote.children[0]?.type === 'paragraph' && /^@\w{2,}\s/u.test(text);
  return isReply || shortened.test(text) || (text.match(tags)?.length ?? 0) >= 2;
};
