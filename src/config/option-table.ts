import { formats, pptxKinds } from '../model/artifact.js';
import { handoutKinds, papers } from '../model/handout.js';
import { titleKinds } from '../model/settings.js';
import { defaultPace } from '../model/speaking-time.js';
import { brandColors, brandParts } from './brand-types.js';
import {
  choice,
  choiceList,
  day,
  duration,
  languageTag,
  type OptionType,
  onOff,
  path,
  pathInside,
  program,
  size,
  text,
  themeName,
  themeReference,
  whole,
} from './option-types.js';

/**
 * Where an option may be set: `deck` in a config file, in a post's `deck:` block and as a flag;
 * `run` in a config file and as a flag; `command` as a flag only.
 */
export type OptionScope = 'deck' | 'run' | 'command';

/** What is known of an option; the key of its row is its name in `Settings` and in a config file. */
export interface OptionRow<T> {
  readonly scope: OptionScope;
  /** Its name on the command line, without the dashes. */
  readonly flag: string;
  readonly short?: string;
  readonly type: OptionType<T>;
  /** The stricter type of a value that stands in a post: a post is not trusted. */
  readonly postType?: OptionType<T>;
  readonly default?: NoInfer<T>;
  readonly help: string;
}

/** The values that `--stop-after` can print. */
const passes = ['parse', 'outline', 'claims', 'plan', 'fit', 'md', 'html'] as const;

const kilobyte = 1024;

/** The one list of options: settings, flags, help texts, defaults and the JSON Schema come from here. */
export const optionTable = {
  formats: run({
    flag: 'to',
    short: 't',
    type: choiceList('<formats>', formats),
    default: ['md', 'html', 'pdf', 'pptx'],
    help: `formats to write, with commas between: ${formats.join(', ')}`,
  }),
  out: run({
    flag: 'out',
    short: 'o',
    type: path('<folder>'),
    default: 'decks',
    help: 'folder to write to, or one file, such as talk.pdf; - writes one format to stdout',
  }),
  root: run({
    flag: 'root',
    type: path('<folder>'),
    help: "folder that pictures may be read from (default: the post's own)",
  }),
  notes: run({
    flag: 'notes',
    type: choice('<kind>', ['all', 'post', 'none']),
    default: 'post',
    help: 'notes to write: post (its prose), all (your own too), none',
  }),
  staticFolder: run({
    flag: 'static',
    type: path('<folder>'),
    help: 'folder that the site serves at /, for pictures such as /img/x.png',
  }),
  fetchImages: run({
    flag: 'fetch-images',
    type: onOff,
    default: false,
    help: 'fetch pictures that are on other sites, once, and keep them',
  }),
  writer: run({
    flag: 'writer',
    type: program,
    help: 'module or command of yours that proposes shorter lines (see the README)',
  }),
  strict: run({ flag: 'strict', type: onOff, default: false, help: 'fail a post that has warnings' }),
  force: run({
    flag: 'force',
    short: 'f',
    type: onOff,
    default: false,
    help: 'overwrite what is there, also a deck or a file that was edited',
  }),
  jobs: run({
    flag: 'jobs',
    short: 'j',
    type: whole(1, 64),
    default: 2,
    help: 'posts to build at the same time',
  }),
  maxInput: run({
    flag: 'max-input',
    type: size(2 * kilobyte * kilobyte),
    default: 512 * kilobyte,
    help: 'largest post that is read, such as 1M',
  }),
  pptx: run({
    flag: 'pptx',
    type: choice('<kind>', pptxKinds),
    default: 'native',
    help: 'slides of a PPTX: native to edit, or image, a picture each',
  }),
  handout: run({
    flag: 'handout',
    type: choiceList('<kinds>', handoutKinds),
    default: ['article'],
    help: 'handouts: article (the post, its slides beside it), notes, or 2, 3, 4, 6 or 9 slides a page',
  }),
  paper: run({
    flag: 'paper',
    type: choice('<size>', papers),
    default: 'a4',
    help: 'paper of handouts, a4 or letter',
  }),
  steps: run({
    flag: 'steps',
    type: onOff,
    default: false,
    help: 'a PDF page for every step in which a slide builds up',
  }),
  pdfNotes: run({
    flag: 'pdf-notes',
    type: onOff,
    default: false,
    help: 'notes in the PDF, as annotations',
  }),
  scale: run({
    flag: 'scale',
    type: whole(1, 4),
    default: 1,
    help: 'size of PNG and JPEG: 2 for twice as many pixels',
  }),
  referenceDoc: run({
    flag: 'reference-doc',
    type: path('<file>'),
    help: 'PowerPoint template (.pptx, .potx) that the PPTX is put into',
  }),
  browserPath: run({
    flag: 'browser-path',
    type: path('<file>'),
    help: 'Chrome, Chromium, Edge or Brave to use for PDF, pictures and PPTX (default: POSTDECK_BROWSER, or one that is found)',
  }),

  theme: deck({
    flag: 'theme',
    type: themeReference,
    postType: themeName,
    default: 'cloud-native',
    help: 'theme by its name, or a CSS file of your own',
  }),
  aspect: deck({
    flag: 'aspect',
    type: choice('<ratio>', ['16:9', '4:3']),
    default: '16:9',
    help: 'shape of a slide, 16:9 or 4:3',
  }),
  slideLevel: deck({
    flag: 'slide-level',
    type: whole(0, 6),
    default: 0,
    help: 'heading level that starts a slide; 0 lets the post decide',
  }),
  title: deck({ flag: 'title', type: text('<text>'), help: "title instead of the post's" }),
  subtitle: deck({ flag: 'subtitle', type: text('<text>'), help: "subtitle instead of the post's" }),
  author: deck({ flag: 'author', type: text('<name>'), help: "speaker instead of the post's author" }),
  event: deck({ flag: 'event', type: text('<text>'), help: 'where the talk is given' }),
  handle: deck({ flag: 'handle', type: text('<text>'), help: "the speaker's handle or address" }),
  date: deck({ flag: 'date', type: day, help: "day of the talk instead of the post's" }),
  language: deck({ flag: 'lang', type: languageTag, help: 'language of the post, such as en or pt-BR' }),
  logo: deck({
    flag: 'logo',
    type: path('<file>'),
    postType: pathInside,
    help: 'picture for the title slide',
  }),
  bio: deck({
    flag: 'bio',
    type: text('<text>'),
    help: 'a line about the speaker, for a slide of their own',
  }),
  portrait: deck({
    flag: 'portrait',
    type: path('<file>'),
    postType: pathInside,
    help: 'picture of the speaker, for that slide',
  }),
  titles: deck({
    flag: 'titles',
    type: choice('<kind>', titleKinds),
    default: 'assert',
    help: 'what titles a slide: its strongest line, or its heading (topic)',
  }),
  for: deck({
    flag: 'for',
    type: duration,
    help: 'length of the talk, such as 5m or 20m: what carries least becomes backup slides',
  }),
  pace: deck({
    flag: 'pace',
    type: whole(100, 200),
    default: defaultPace,
    help: 'words that the speaker says in a minute',
  }),
  brand: deck({
    flag: 'brand',
    type: brandParts,
    postType: brandColors,
    help: 'colours, logo and fonts: primary=#00875A,logo=x.svg,font-body=x.woff2',
  }),
  agenda: deck({ flag: 'agenda', type: onOff, default: true, help: 'the slide with the agenda' }),
  takeaways: deck({ flag: 'takeaways', type: onOff, default: true, help: 'the slide with the takeaways' }),
  resources: deck({ flag: 'resources', type: onOff, default: true, help: 'the slide with the links' }),
  thanks: deck({ flag: 'thanks', type: onOff, default: true, help: 'the last slide' }),

  stopAfter: command({
    flag: 'stop-after',
    type: choice('<pass>', passes),
    help: `print the value of a pass: ${passes.join(', ')}`,
  }),
  watch: command({ flag: 'watch', short: 'w', type: onOff, help: 'build again when a file changes' }),
  open: command({ flag: 'open', type: onOff, help: 'show the HTML deck in the browser when it is built' }),
  port: command({
    flag: 'port',
    type: whole(0, 65_535),
    help: 'port to serve on (default: 4848, or the next that is free)',
  }),
  share: command({
    flag: 'share',
    type: onOff,
    help: 'let the room in: listeners and phones on this network, not only this machine',
  }),
  preview: command({ flag: 'preview', type: onOff, help: 'draw every layout of a theme on a sheet (PNG)' }),
  config: command({
    flag: 'config',
    short: 'c',
    type: path('<file>'),
    help: 'config file (default: postdeck.config.{js,mjs,cjs,json}, here or above)',
  }),
  json: command({ flag: 'json', type: onOff, help: 'print one JSON document instead of text' }),
  quiet: command({ flag: 'quiet', short: 'q', type: onOff, help: 'print errors only' }),
  max: command({
    flag: 'max',
    type: whole(1, 10_000),
    help: 'take the first posts only, so many of each source',
  }),
  installBrowser: command({ flag: 'install-browser', type: onOff, help: 'download a browser (doctor)' }),
  noMeasure: command({ flag: 'no-measure', type: onOff, help: 'check without measuring in a browser' }),
  help: command({ flag: 'help', short: 'h', type: onOff, help: 'print this help' }),
  version: command({ flag: 'version', short: 'v', type: onOff, help: 'print the version' }),
} as const;

export type OptionTable = typeof optionTable;
export type OptionName = keyof OptionTable;

type ValueOf<Row> = Row extends OptionRow<infer T> ? T : never;
type NamesIn<S extends OptionScope> = {
  [Name in OptionName]: OptionTable[Name] extends { readonly scope: S } ? Name : never;
}[OptionName];

/** Options as checked values, each of them absent or right. */
export type Options<S extends OptionScope = OptionScope> = {
  readonly [Name in NamesIn<S>]?: ValueOf<OptionTable[Name]>;
};

/** Names and rows, in the order of the table. */
export function optionRows(): readonly (readonly [OptionName, OptionRow<unknown>])[] {
  // Object.entries forgets the key type; the table is a literal, so its keys are known.
  return Object.entries(optionTable) as unknown as readonly (readonly [OptionName, OptionRow<unknown>])[];
}

type RowOf<T> = Omit<OptionRow<T>, 'scope'>;

function deck<T>(row: RowOf<T>) {
  return { ...row, scope: 'deck' } as const;
}

function run<T>(row: RowOf<T>) {
  return { ...row, scope: 'run' } as const;
}

function command<T>(row: RowOf<T>) {
  return { ...row, scope: 'command' } as const;
}
