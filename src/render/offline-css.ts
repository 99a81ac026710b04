/**
 * CSS that loads nothing and cannot leave its `<style>`: no `@import` (Marp has resolved those of themes), no `url(…)` but
 * of data and of places in the document.
 */
export function offlineCss(css: string): string {
  return css
    .replace(/@import\b[^;]*;?/gi, '')
    .replace(/url\(\s*(?!["']?(?:data:|#))(?:"[^"]*"|'[^']*'|[^)]*)\s*\)/gi, 'none')
    .replace(/<(?=[/!])/g, '\\3c ');
}
