import type { Definition, Root } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import { DeckError } from '../errors.js';
import {
  type AssetMessage,
  type AssetRule,
  type OpenCodecs,
  type PictureFault,
  type PostAssets,
  pictureLimits,
  type ReadPicture,
  type RunMermaid,
} from '../model/assets.js';
import type { Asset } from '../model/deck.js';
import type { Post } from '../model/post.js';
import { altTells, tellingWords, wordsStandFor } from './alt-text.js';
import { placeholderNote, readableAddress } from './describe-address.js';
import { drawDiagram } from './diagram/draw-diagram.js';
import { drawWithMermaid } from './diagram/draw-with-mermaid.js';
import type { Drawing } from './diagram/drawing.js';
import { joinCards } from './join-cards.js';
import type { MissingPictures } from './missing-runs.js';
import type { Scheme } from './palette.js';
import { placeholderWithFonts } from './placeholder-with-fonts.js';
import { remarksOn } from './remarks-on.js';
import { showPicture } from './show-picture.js';
import type { FontsFor } from './svg/own-fonts.js';
import { printSvg } from './svg/svg-tree.js';

/** What loading needs of the world. */
export interface AssetPorts {
  readonly readPicture: ReadPicture;
  /** Scales and packs pictures anew; without it they are shown as they are. */
  readonly openCodecs?: OpenCodecs;
  /** Draws what the light drawing of diagrams lacks; without it, that is shown as its source. */
  readonly runMermaid?: RunMermaid;
  /** The `@font-face` rules that a drawing needs; without it, readers draw text in a font of their own. */
  readonly fontsFor?: (svg: string) => Promise<string>;
}

export interface LoadedAssets {
  readonly assets: PostAssets;
  /** In the order of the post; one for each address or diagram, at its first place. */
  readonly messages: readonly AssetMessage[];
  /** Addresses of pictures that are not there, or not fetched. */
  readonly absent: ReadonlySet<string>;
}

interface Wanted {
  readonly url: string;
  readonly alt: string;
  /** Somewhere in the post words stand for it. */
  readonly isTold: boolean;
  readonly position: Position | undefined;
}

/**
 * Loads every picture that a post shows and draws its diagrams. A picture that cannot be shown becomes a
 * placeholder and a message; only pictures of more than 200 MB together stop the run.
 */
export async function loadAssets(
  post: Post,
  ports: AssetPorts,
  options: { readonly scheme: Scheme },
): Promise<LoadedAssets> {
  const pictures = await loadPictures(wantedPictures(post.tree), ports, options.scheme);
  const joined = await joinCards(post.tree, pictures, { scheme: options.scheme, fontsFor: ports.fontsFor });
  const drawings = await drawDiagrams(post.tree, ports, options.scheme);
  return {
    assets: { images: new Map([...pictures.images, ...joined]), diagrams: drawings.diagrams },
    messages: inOrder([...pictures.messages, ...drawings.messages]),
    absent: pictures.absent,
  };
}

/** Each address once, with the first alternative text that tells anything, at the place of its first use. */
function wantedPictures(tree: Root): Wanted[] {
  const definitions = definitionsOf(tree);
  const wanted = new Map<string, Wanted>();
  visit(tree, (node, _, parent) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const url = node.type === 'image' ? node.url : definitions.get(node.identifier)?.url;
    if (url === undefined) return;
    const title = node.type === 'image' ? node.title : undefined;
    const alt = tellingWords({ url, alt: node.alt, title }) || (node.alt ?? '');
    const known = wanted.get(url) ?? { url, alt, isTold: false, position: node.position };
    wanted.set(url, {
      ...known,
      alt: altTells(known.alt, url) ? known.alt : alt,
      isTold: known.isTold || wordsStandFor({ url, alt }, parent),
    });
  });
  return [...wanted.values()];
}

/** The first definition of a label counts. */
function definitionsOf(tree: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

interface LoadedPictures extends MissingPictures {
  readonly images: ReadonlyMap<string, Asset>;
  readonly messages: readonly AssetMessage[];
}

async function loadPictures(
  wanted: readonly Wanted[],
  ports: AssetPorts,
  scheme: Scheme,
): Promise<LoadedPictures> {
  const images = new Map<string, Asset>();
  const cards = new Map<string, AssetRule>();
  const absent = new Set<string>();
  const byContent = new Map<string, Asset>();
  const messages: AssetMessage[] = [];
  let totalBytes = 0;
  // one after the other: the cap on all bytes holds, and the order never depends on the disk
  for (const picture of wanted) {
    const { asset, faults } = await loadPicture(picture, ports, scheme);
    messages.push(...faults.map((fault) => messageOf(picture, fault)));
    if (faults.some(isAbsence)) absent.add(picture.url);
    if (asset.isPlaceholder && faults[0]) cards.set(picture.url, faults[0].rule);
    totalBytes += asset.bytes.length;
    if (totalBytes > pictureLimits.totalBytes) throw tooManyBytes(picture);
    // the same content is the same file, whatever its names
    const content = asset.name.slice(asset.name.lastIndexOf('-'));
    const known = byContent.get(content) ?? asset;
    byContent.set(content, known);
    images.set(picture.url, known);
  }
  return { images, messages, absent, cards };
}

async function loadPicture(
  wanted: Wanted,
  ports: AssetPorts,
  scheme: Scheme,
): Promise<{ asset: Asset; faults: readonly PictureFault[] }> {
  const result = await showPicture(await ports.readPicture(wanted.url), {
    openCodecs: ports.openCodecs,
    fontsFor: ports.fontsFor,
  });
  if (result.kind === 'fault') {
    const words = {
      alt: altTells(wanted.alt, wanted.url) ? wanted.alt : '',
      note: placeholderNote([wanted.url], result.rule),
    };
    return {
      asset: await placeholderWithFonts(words, { scheme, fontsFor: ports.fontsFor }),
      faults: [result],
    };
  }
  return { asset: result.asset, faults: remarksOn(result) };
}

/** The author may add the file at any time; one that is refused or broken is there to be looked at. */
const isAbsence = ({ rule }: PictureFault): boolean => rule === 'image-missing' || rule === 'image-remote';

function messageOf({ url, isTold, position }: Wanted, fault: PictureFault): AssetMessage {
  const isUnseen = isAbsence(fault) && !isTold;
  const more = isUnseen ? '; it has no alternative text to stand for it, so no slide shows it' : '';
  return located(fault.rule, `${readableAddress(url)} ${fault.reason}${more}`, position);
}

async function drawDiagrams(
  tree: Root,
  ports: AssetPorts,
  scheme: Scheme,
): Promise<{ diagrams: Map<string, Asset>; messages: AssetMessage[] }> {
  const sources = new Map<string, Position | undefined>();
  visit(tree, 'code', (node) => {
    if (node.lang === 'mermaid' && !sources.has(node.value)) sources.set(node.value, node.position);
  });
  const diagrams = new Map<string, Asset>();
  const messages: AssetMessage[] = [];
  for (const [source, position] of sources) {
    const drawn = await draw(source, ports, scheme);
    if (drawn.kind === 'drawn') diagrams.set(source, drawn.asset);
    else
      messages.push(
        located('diagram-not-drawn', `the diagram is shown as its source: ${drawn.reason}`, position),
      );
  }
  return { diagrams, messages };
}

/** The light drawing first: it needs no browser and is the same everywhere. */
async function draw(source: string, ports: AssetPorts, scheme: Scheme): Promise<Drawing> {
  const fontsFor: FontsFor = async (root) => ports.fontsFor?.(printSvg(root)) ?? '';
  const light = await drawDiagram(source, scheme, fontsFor);
  if (light.kind === 'drawn' || ports.runMermaid === undefined || source.trim() === '') return light;
  return drawWithMermaid(source, { scheme, run: ports.runMermaid, fontsFor });
}

function located(rule: AssetMessage['rule'], reason: string, position: Position | undefined): AssetMessage {
  return position === undefined ? { rule, reason } : { rule, reason, position };
}

/** By lines: what HTML and shortcodes become knows no offset. */
function inOrder(messages: readonly AssetMessage[]): AssetMessage[] {
  const start = ({ position }: AssetMessage) => position?.start ?? { line: 0, column: 0 };
  return messages.toSorted((a, b) => start(a).line - start(b).line || start(a).column - start(b).column);
}

function tooManyBytes({ url, position }: Wanted): DeckError {
  const place = position === undefined ? {} : { line: position.start.line, column: position.start.column };
  return new DeckError(
    'too-large',
    `the pictures up to ${readableAddress(url)} are more than 200 MB together`,
    {
      hint: 'Scale the pictures down; 2560 px are enough for a slide.',
      place,
    },
  );
}
