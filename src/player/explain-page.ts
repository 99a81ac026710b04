// The script of the page that `postdeck explain --to html` writes. The page works without it: links and filter are
// HTML and CSS. It lights up both sides, lets the slides follow the post, and listens to a few keys.

const pieces = [...document.querySelectorAll<HTMLElement>('.piece')];
const cards = [...document.querySelectorAll<HTMLElement>('.card')];
const post = document.querySelector<HTMLElement>('.post');
const deck = document.querySelector<HTMLElement>('.deck');
const calm = matchMedia('(prefers-reduced-motion: reduce)');

const slidesOf = (piece: HTMLElement): string[] => (piece.dataset.slides ?? '').split(' ').filter(Boolean);
const cardOf = (slide: string | undefined): HTMLElement | undefined => cards[Number(slide) - 1];
const piecesOn = (card: HTMLElement): HTMLElement[] => {
  const slide = String(cards.indexOf(card) + 1);
  return pieces.filter((piece) => slidesOf(piece).includes(slide));
};

const told = document.querySelector('footer output');
// The footer tells it, so that no bubble covers the text.
const titles = new Map(pieces.map((piece) => [piece, piece.title]));
for (const piece of pieces) piece.removeAttribute('title');

let lit: readonly HTMLElement[] = [];
let current: HTMLElement | undefined;

function light(elements: readonly (HTMLElement | undefined)[]): void {
  for (const element of lit) element.classList.remove('lit');
  lit = elements.filter((element) => element !== undefined);
  for (const element of lit) element.classList.add('lit');
  const [first] = lit;
  if (told) told.textContent = (first && titles.get(first)) ?? '';
}

/** Both sides of what is pointed at. */
function lightAround(target: EventTarget | null): void {
  const piece = target instanceof Element ? target.closest<HTMLElement>('.piece') : null;
  const card = target instanceof Element ? target.closest<HTMLElement>('.card') : null;
  if (piece) light([piece, ...slidesOf(piece).map(cardOf)]);
  else if (card) light([card, ...piecesOn(card)]);
  else if (current) light([current, ...slidesOf(current).map(cardOf)]);
  else light([]);
}

function show(element: HTMLElement | undefined, block: ScrollLogicalPosition = 'center'): void {
  element?.scrollIntoView({ block, behavior: calm.matches ? 'auto' : 'smooth' });
}

function choose(piece: HTMLElement | undefined): void {
  if (!piece) return;
  current?.classList.remove('current');
  current = piece;
  piece.classList.add('current');
  show(piece);
  const [slide] = slidesOf(piece);
  show(cardOf(slide), 'nearest');
  lightAround(piece);
}

const isVisible = (piece: HTMLElement): boolean =>
  piece.checkVisibility() && getComputedStyle(piece).opacity === '1';
const isUnseen = ({ dataset }: HTMLElement): boolean =>
  dataset.state !== 'slide' && dataset.state !== 'backup';

/** The next piece in a direction that is as wanted, from the chosen one or from the top of what is seen. */
function step(by: 1 | -1, wanted: (piece: HTMLElement) => boolean): void {
  const start = current ? pieces.indexOf(current) + by : topPiece();
  const ahead =
    by === 1 ? pieces.slice(Math.max(0, start)) : pieces.slice(0, Math.max(0, start + 1)).reverse();
  choose(ahead.find((piece) => isVisible(piece) && wanted(piece)));
}

/** The index of the first piece below the upper edge of the post's column. */
function topPiece(): number {
  const edge = (post?.getBoundingClientRect().top ?? 0) + 8;
  return Math.max(
    0,
    pieces.findIndex((piece) => piece.getBoundingClientRect().bottom > edge),
  );
}

function leave(): void {
  current?.classList.remove('current');
  current = undefined;
  light([]);
}

const keys: Readonly<Record<string, () => void>> = {
  j: () => step(1, () => true),
  k: () => step(-1, () => true),
  n: () => step(1, isUnseen),
  N: () => step(-1, isUnseen),
  Enter: () => show(cardOf(current && slidesOf(current)[0])),
  Escape: leave,
};

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.closest('a, summary') !== null;
  if (event.ctrlKey || event.metaKey || event.altKey || (isTyping && event.key === 'Enter')) return;
  const run = keys[event.key];
  if (!run) return;
  event.preventDefault();
  run();
});

// What scrolls past a pointer that rests is not pointed at.
let pointer = '';
document.addEventListener('pointermove', ({ target, clientX, clientY }) => {
  const place = `${clientX} ${clientY}`;
  if (place === pointer) return;
  pointer = place;
  lightAround(target);
});
document.addEventListener('focusin', ({ target }) => lightAround(target));
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || target.closest('a, summary, label') || String(getSelection()) !== '')
    return;
  const piece = target.closest<HTMLElement>('.piece');
  const card = target.closest<HTMLElement>('.drawing')?.closest<HTMLElement>('.card');
  if (piece) choose(piece);
  else if (card) show(piecesOn(card)[0]);
  else leave();
});

// While the post is read, the slides come along; whoever looks at the slides is left alone.
let waiting = false;
post?.addEventListener('scroll', () => {
  if (waiting || deck?.matches(':hover')) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    const from = topPiece();
    const next = pieces.slice(from).find((piece) => slidesOf(piece).length > 0);
    const card = next && cardOf(slidesOf(next)[0]);
    if (card && deck) deck.scrollTo({ top: card.offsetTop - deck.offsetTop - 24, behavior: 'smooth' });
  }, 120);
});

document.documentElement.classList.add('scripted');
