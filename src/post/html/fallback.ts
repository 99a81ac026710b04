import type { Element } from 'hast';
import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { toFlow } from './content.js';
import type { Lowering } from './lowering.js';

/** "Your browser", "the video tag", "HTML5": what cannot play or draw something. */
const browser =
  /\b(?:browsers?|navigateur|navegador|browseren?|webbläsare|przeglądarka)\b|браузер|\bHTML ?5\b|\b(?:video|audio|iframe|svg|object) (?:tag|element)s?\b|浏览器|瀏覽器|ブラウザ|브라우저/iu;
/** "does not support", "cannot play", "unterstützt", "不支持". */
const fails =
  /\b(?:support\w*|can(?:no|['’])t|unable|capable|compatible|update|upgrade|unterst\p{L}+|prend|lit|admite|soporta|reproduc\p{L}+|suporta|compatível|støtter|stöder|obsługuje|ondersteun\p{L}*)\b|поддерж|支持|支援|対応|再生|サポート|지원|\bno\b/iu;
/** What is said of a browser is short. */
const mostWords = 30;

/** What stands inside of a player in its place: what is said of browsers goes, up to its links; all else is the author's. */
export function fallback(element: Element, lowering: Lowering): RootContent[] {
  return toFlow(lowering.content(element)).flatMap((node): RootContent[] => {
    const text = plainText(node, { includeImageAlt: false });
    const isSaidOfBrowsers = browser.test(text) && fails.test(text) && text.split(/\s+/u).length <= mostWords;
    if (!isSaidOfBrowsers || node.type !== 'paragraph') return [node];
    const kept = node.children.filter(({ type }) => type === 'link' || type === 'image');
    return kept.length > 0 ? [{ ...node, children: kept }] : [];
  });
}
