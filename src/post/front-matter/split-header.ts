/** A header without fences: its lines as `key: value`, and where it ends. */
export interface Header {
  readonly block: string;
  readonly end: number;
}

/** Keys that only a header begins with; a first line such as `Note: …` is prose. */
const opens = /^(?:title|date|authors?|slug|category)[ \t]*:[ \t]*\S/i;
const follows = /^(?:[A-Za-z][\w .-]{0,40}:(?:[ \t]|$)|[ \t]+\S)/;

/** Pelican's and MultiMarkdown's header: keys and values from the first line on, up to a blank one. */
export function findKeyLines(text: string): Header | undefined {
  if (!opens.test(text)) return undefined;
  const end = /\n[ \t]*(?:\n|$)/.exec(text)?.index ?? text.length;
  const block = text.slice(0, end);
  const lines = block.split('\n');
  const isHeader = lines.every((line) => follows.test(line)) && (lines.length > 1 || /^title/i.test(block));
  return isHeader ? { block: lowerKeys(lines), end } : undefined;
}

function lowerKeys(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/^[\w .-]+:/, (key) => key.toLowerCase())).join('\n');
}

const nikolaComment = /^\s{0,200}<!--[ \t]*\n((?:[ \t]*\.\.[ \t]+[\w-]+:.*\n|[ \t]*\n)+)[ \t]*-->/;

/** Nikola's header: a comment at the start, in lines of `.. key: value`. */
export function findNikolaComment(text: string): Header | undefined {
  const [whole, said] = nikolaComment.exec(text) ?? [];
  if (whole === undefined || said === undefined || !/^[ \t]*\.\.[ \t]+title:/m.test(said)) return undefined;
  // The lines stay where they are in the file, for messages about them.
  const block = whole.replace(/<!--|-->/g, '').replace(/^[ \t]*\.\.[ \t]+/gm, '');
  return { block, end: whole.length };
}

const notionPage = /^\s{0,20}# (.+)\n\n((?:[A-Z][\w ()/-]{0,40}: .+\n)+)(?:\n|$)/;
/** Properties that Notion itself fills in: without one, lines below a title are those of its author. */
const ofNotion = /^(?:Created(?: time| by)?|Last edited(?: time| by)?): /m;

/** The properties that Notion exports below the title of a page. */
export function findNotionProperties(text: string): Header | undefined {
  const [whole, title = '', properties] = notionPage.exec(text) ?? [];
  if (whole === undefined || properties === undefined || !ofNotion.test(properties)) return undefined;
  const lines = properties
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^[^:]+/, (key) => propertyKey(key)));
  return { block: [`title: ${title.trim()}`, '', ...lines].join('\n'), end: whole.length };
}

function propertyKey(name: string): string {
  const key = name.toLowerCase().replace(/[^a-z0-9]+/g, '_');
  return key === 'created_time' ? 'created' : key;
}

const titleBlock = /^%[ \t]+(\S.*)\n(?:%[ \t]*(.*)\n)?(?:%[ \t]*(.*)\n)?[ \t]*(?:\n|$)/;

/** Pandoc's title block: `% title`, `% authors`, `% date`. */
export function findTitleBlock(text: string): Header | undefined {
  const match = titleBlock.exec(text);
  if (match === null) return undefined;
  const [whole, title = '', authors, date] = match;
  const lines = [`title: ${title}`, `authors: ${authors ?? ''}`, `date: ${date ?? ''}`];
  return { block: lines.join('\n'), end: whole.length };
}

const definition =
  /\s*@def[ \t]+(\w+)[ \t]*=[ \t]*(?:"""([^"]*(?:"{1,2}(?!")[^"]*)*)"""|([^\n]*))[ \t]*(?:\n|$)/y;

/** Franklin's header: `@def key = "value"`, blank lines between them. */
export function findDefinitions(text: string): Header | undefined {
  const lines: string[] = [];
  let end = 0;
  for (;;) {
    definition.lastIndex = end;
    const [whole, key, long, short = ''] = definition.exec(text) ?? [];
    if (whole === undefined) break;
    const before = '\n'.repeat(/^\s*/.exec(whole)?.[0].split('\n').length ?? 0).slice(1);
    const value = long === undefined ? short.trim() : `"${long.replace(/\s+/g, ' ').trim()}"`;
    lines.push(`${before}${key}: ${value}${'\n'.repeat((long ?? '').split('\n').length - 1)}`);
    end += whole.length;
  }
  return lines.length === 0 ? undefined : { block: lines.join('\n'), end };
}
