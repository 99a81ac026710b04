import type { Link, ListItem } from 'mdast';
import { inlineOf } from '../../model/list-items.js';
import { flattenInline } from '../inline-text.js';

/** The link that an item is, with nothing but marks around it. */
export const onlyLink = (item: ListItem): Link | undefined => {
  const nodes = inlineOf(item);
  const link = nodes.find((node) => node.type === 'link');
  const beside = nodes.filter((node) => node !== link);
  return link && !/[\p{L}\p{N}]/u.test(flattenInline(beside).text) ? link : undefined;
};
