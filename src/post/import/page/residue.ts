import type { Element, ElementContent, Root } from 'hast';
import { attribute } from '../../html/lowering.js';
import { namesOf, without, wordsOf } from './walk.js';

/** What a site puts around and into its posts, by the names that themes and plugins give it. */
const residueNames =
  /^(?:sharedaddy|sd-(?:block|sharing|like).*|jp-relatedposts|jp-post-flair|(?:social|share|sharing)(?:[-_].*)?|.*(?:share|sharing)-?(?:buttons?|links?|bar|icons?|tools?)|addtoany.*|a2a_.*|related(?:[-_]?(?:posts?|articles?|content|stories))?|yarpp.*|comments?(?:-(?:area|list|section|wrapper|form|respond))?|respond|disqus.*|giscus|utterances|breadcrumbs?|post-(?:navigation|nav|meta|tags|categories|footer|share|author-?box)|posts?-navigation|nav-links|nav-previous|nav-next|paging-navigation|pagination.*|pager|entry-(?:meta|footer|utility|tags|categories)|article-(?:meta|footer|tags)|byline|posted-on|posted-by|reading-time|read-time|author-?(?:box|bio|card|info)|about-(?:the-)?author|newsletter.*|subscribe.*|subscription-.*|mc_embed_signup|signup.*|kg-(?:signup|cta)-card|kg-file-card-(?:metadata|filename|filesize)|cookie.*|gdpr.*|popup.*|modal.*|ad|ads|advert.*|adsbygoogle|sponsor(?:ed)?-.*|promo.*|banner|skip-link|screen-reader-text|sr-only|visually-hidden|toc|toc_container|table-of-contents|ez-toc.*|on-this-page|edit-(?:link|page|this-page)|theme-edit-this-page|copy-(?:button|code.*)|clipboard.*|btn-clipboard|code-toolbar-.*|wp-block-(?:latest-posts|social-links|post-author.*|post-terms|post-date|post-comments.*|comments.*|query-pagination.*|site-title)|site-(?:header|footer|navigation)|sidebar.*|widget.*|masthead|colophon|secondary|zenn-embedded-.*-loading|lineno|linenos|line-numbers|line-numbers-rows|gutter|rouge-gutter|hljs-ln-numbers|blob-num|gl|print-only|noprint|no-print|wpcnt|wpa|embed-caption-hidden|ghost-.*portal.*|footer-cta|gh-(?:post-upgrade-cta|comments|subscribe).*|substack-share.*|subscription-widget.*|post-ufi.*|like-button.*|reactions?)$/;

const residueTags = new Set([
  'script',
  'style',
  'link',
  'meta',
  'base',
  'noscript',
  'template',
  'nav',
  'form',
  'button',
  'dialog',
  'menu',
  'svg',
  'canvas',
  'select',
  'textarea',
]);

const residueRoles =
  /^(?:navigation|search|banner|contentinfo|complementary|menu|menubar|dialog|alertdialog|tablist)$/;

/** A page without its scripts, its navigation, its boxes for sharing and comments, and what it hides. */
export function withoutResidue<T extends Element | Root>(page: T): T {
  const most = wordsOf(page).length / 2;
  // A box of a telling name that is half of the page (`sidebar-layout`) is the layout, not the residue.
  return withCode(
    withoutComments(without(page, (element) => isResidue(element) && !isLonger(element, most))),
  );
}

function isLonger(element: Element, most: number): boolean {
  return !residueTags.has(element.tagName) && wordsOf(element).length > most;
}

function isResidue(element: Element): boolean {
  if (residueTags.has(element.tagName)) return !isFormula(element);
  // A code block may have any class that its highlighter likes, and the whole page too.
  if (/^(?:html|body|main|article|pre|code)$/.test(element.tagName)) return false;
  return (
    namesOf(element).some((name) => residueNames.test(name)) ||
    residueRoles.test(attribute(element, 'role') ?? '') ||
    isHidden(element) ||
    isAnchorSign(element) ||
    isReplyLink(element)
  );
}

/** `Leave a comment`, `Share`, and `Continue reading` below a text that goes on elsewhere. */
function isReplyLink(element: Element): boolean {
  const address = attribute(element, 'href') ?? '';
  const isButton = namesOf(element).some((name) => /^(?:button|btn)$/.test(name));
  if (isButton && /[?&]action=share\b|\/(?:subscribe|comments)(?:[?#]|$)/.test(address))
    return element.tagName === 'a';
  return element.tagName === 'a' && /#(?:respond|comments?|more-\d+)$/.test(address);
}

/** MathJax keeps a formula in a script. */
function isFormula(element: Element): boolean {
  return /^math\/tex/.test(attribute(element, 'type') ?? '');
}

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? '';
  return attribute(element, 'hidden') !== undefined || /display:\s*none|visibility:\s*hidden/i.test(style);
}

/** The `#`, `¶` or chain beside a heading that links to it. */
function isAnchorSign(element: Element): boolean {
  return (
    element.tagName === 'a' &&
    (attribute(element, 'href') ?? '').startsWith('#') &&
    /^(?:[#¶§🔗\s\u200b]*|permalink|anchor|direct link to .*)$/iu.test(wordsOf(element)) &&
    !element.children.some((child) => child.type === 'element' && child.tagName === 'img')
  );
}

function withoutComments<T extends Element | Root>(node: T): T {
  const children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'comment') return [];
    return [child.type === 'element' ? withoutComments(child) : child];
  });
  // As in `without`: only some children are left out.
  return { ...node, children } as T;
}

const languageName = /^(?:language|lang|highlight-source|highlight|sourcecode|brush:?)-?([a-z][\w+#.-]*)$/i;
const noLanguage = /^(?:er-rouge|highlight|plaintext|default|wrapper|block|table|code|none|text|figure)$/i;

/** Code whose language only the box around it names gets it too. */
function withCode<T extends Element | Root>(node: T, around?: string): T {
  const children = (node.children as ElementContent[]).map((child): ElementContent => {
    if (child.type !== 'element') return child;
    if (child.tagName === 'pre') return around === undefined ? child : named(child, around);
    return withCode(child, languageOf(child) ?? around);
  });
  return { ...node, children } as T;
}

function languageOf(element: Element): string | undefined {
  const data = attribute(element, 'dataLang') ?? attribute(element, 'dataLanguage');
  if (data !== undefined && /^[a-z][\w+#.-]*$/i.test(data)) return data;
  if (!/^(?:div|figure|table)$/.test(element.tagName)) return undefined;
  const names = namesOf(element);
  const found = names
    .map((name) => languageName.exec(name)?.[1])
    .find((name) => name && !noLanguage.test(name));
  // Hexo: `<figure class="highlight js">`.
  return found ?? (element.tagName === 'figure' && names[0] === 'highlight' ? names[1] : undefined);
}

function named(pre: Element, language: string): Element {
  const inner = pre.children.find((child) => child.type === 'element' && child.tagName === 'code');
  const classes = [pre, ...(inner?.type === 'element' ? [inner] : [])].flatMap(namesOf);
  const isNamed = classes.some((name) => /^(?:language|lang|highlight-source)-./.test(name));
  return isNamed ? pre : { ...pre, properties: { ...pre.properties, dataLang: language } };
}
