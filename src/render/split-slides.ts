/** The part of a token of markdown-it that is read or changed here. */
interface Token {
  readonly type: string;
  level: number;
  map: readonly [number, number] | null;
  meta: unknown;
  block: boolean;
  attrSet(name: string, value: string): void;
}

interface CoreState {
  tokens: Token[];
  readonly inlineMode: boolean;
  readonly Token: new (type: string, tag: string, nesting: number) => Token;
}

/** The part of markdown-it that is used here. */
interface MarkdownIt {
  readonly core: { readonly ruler: { at(rule: string, run: (state: CoreState) => void): void } };
}

/**
 * Plugin of markdown-it: parts slides at rulers as Marpit's own rule does, which copies all slides before it for each
 * slide, and so takes the square of them: half a minute for ten thousand.
 */
export function splitSlides(md: MarkdownIt): void {
  md.core.ruler.at('marpit_slide', (state) => {
    if (state.inlineMode) return;
    const slides = slidesOf(state.tokens);
    state.tokens = slides.flatMap((tokens, slide) =>
      wrapped(tokens, { Token: state.Token, slide, total: slides.length }),
    );
  });
}

/** Tokens of each slide; all but the first begin with their ruler. */
function slidesOf(tokens: readonly Token[]): Token[][] {
  const slides: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'hr' && token.level === 0) slides.push([token]);
    else slides.at(-1)?.push(token);
  }
  return slides;
}

/** A slide as a section that knows its number, without its ruler. */
function wrapped(
  tokens: readonly Token[],
  { Token, slide, total }: Pick<CoreState, 'Token'> & { readonly slide: number; readonly total: number },
): Token[] {
  const meta = { marpitSlide: slide, marpitSlideTotal: total };
  const [first] = tokens;
  const ruler = first?.type === 'hr' ? first : undefined;
  const open = new Token('marpit_slide_open', 'section', 1);
  const close = new Token('marpit_slide_close', 'section', -1);
  open.attrSet('id', `${slide + 1}`);
  Object.assign(open, {
    block: true,
    meta: { ...meta, marpitSlideElement: 1 },
    map: (ruler ?? tokens.find(({ map }) => map))?.map ?? [0, 1],
  });
  Object.assign(close, { block: true, meta: { ...meta, marpitSlideElement: -1 } });
  const inside = ruler ? tokens.slice(1) : tokens;
  for (const token of inside) token.level += 1;
  return [open, ...inside, close];
}
