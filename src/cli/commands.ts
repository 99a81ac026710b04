import type { OptionName } from '../config/option-table.js';
import type { Command } from './command.js';

/** What `--help` tells of a command, and where its code is. */
export interface CommandRow {
  readonly usage: string;
  readonly help: string;
  /** The options that it has of its own; those that every command has are not named. */
  readonly options: readonly OptionName[];
  /** What it does where an option is not given, when that is not the default of the table. */
  readonly defaults?: Partial<Record<OptionName, string>>;
  /** What an option means here, when the table's text says more or something else. */
  readonly meanings?: Partial<Record<OptionName, string>>;
  readonly examples: readonly string[];
  load(): Promise<Command>;
}

const deckOptions = [
  'theme',
  'aspect',
  'slideLevel',
  'title',
  'subtitle',
  'author',
  'event',
  'handle',
  'date',
  'language',
  'logo',
  'bio',
  'portrait',
  'titles',
  'brand',
  'for',
  'pace',
  'agenda',
  'takeaways',
  'resources',
  'thanks',
] as const satisfies readonly OptionName[];

const writeOptions = [
  'formats',
  'out',
  'notes',
  'strict',
  'jobs',
  'root',
  'staticFolder',
  'fetchImages',
  'maxInput',
  'pptx',
  'handout',
  'paper',
  'steps',
  'pdfNotes',
  'scale',
  'referenceDoc',
  'browserPath',
  'open',
  'watch',
] as const satisfies readonly OptionName[];

/** The commands, in the order of `--help`. Each is loaded when it is run, so that `--version` loads none. */
export const commandTable = {
  build: {
    usage: 'postdeck [build] [posts…]',
    help: 'Turn posts into decks (default: every post in posts/).',
    options: [...writeOptions, 'writer', 'force', 'stopAfter', ...deckOptions],
    examples: [
      'postdeck posts/hello.md',
      'postdeck build "posts/*.md" --to html,pdf --theme cloud-native-dark',
      'postdeck - --to html --out - < post.md > deck.html',
    ],
    load: async () => (await import('./build.js')).build,
  },
  present: {
    usage: 'postdeck present [post or deck]',
    help: 'Present a post or a deck live: a save is on the stage at once (default: the one in posts/).',
    options: [
      'port',
      'share',
      'open',
      'notes',
      'root',
      'staticFolder',
      'fetchImages',
      'maxInput',
      'browserPath',
      'out',
      ...deckOptions,
    ],
    defaults: { notes: 'all' },
    meanings: {
      open: 'open the stage in the browser',
      out: 'folder that times of a rehearsal are saved in',
      notes: 'notes of the presenter view: post (its prose), all (your own too), none',
    },
    examples: [
      'postdeck present posts/hello.md --open',
      'postdeck present decks/hello.md --share',
      'postdeck present talk.md --port 8080',
    ],
    load: async () => (await import('./present.js')).present,
  },
  render: {
    usage: 'postdeck render [decks…]',
    help: 'Render Marp decks, edited or written by hand (default: every deck in decks/).',
    options: [...writeOptions, 'force', 'theme', 'brand'],
    defaults: { out: 'beside the deck', formats: 'html,pdf,pptx', theme: "the deck's own" },
    examples: ['postdeck render decks/hello.md', 'postdeck render talk.md --to pptx'],
    load: async () => (await import('./render.js')).render,
  },
  import: {
    usage: 'postdeck import <file or address…>',
    help: 'Make posts of pages, feeds, exports and texts: HTML, RSS, Atom, JSON Feed, WordPress, Ghost.',
    options: ['out', 'force', 'max'],
    defaults: { out: 'posts' },
    meanings: { out: 'folder to write to', force: 'overwrite posts that are there' },
    examples: [
      'postdeck import page.html',
      'postdeck import wordpress-export.xml --out posts',
      'postdeck import https://example.org/feed.xml --max 5',
    ],
    load: async () => (await import('./import.js')).importCommand,
  },
  check: {
    usage: 'postdeck check [posts, decks or files…]',
    help: 'Say what a post, a deck, a PDF or a PPTX breaks: lost words, text that does not fit, missing tags …',
    options: ['strict', 'noMeasure', 'writer', 'root', 'maxInput', 'browserPath', ...deckOptions],
    examples: [
      'postdeck check posts/hello.md',
      'postdeck check decks/hello.md --strict',
      'postdeck check decks/hello.pdf decks/hello.pptx',
    ],
    load: async () => (await import('./check.js')).check,
  },
  explain: {
    usage: 'postdeck explain <post>',
    help: 'Tell where every sentence of a post went: a slide, the notes, or why it was cut.',
    options: ['formats', 'out', 'open', 'writer', 'root', 'maxInput', ...deckOptions],
    defaults: { formats: 'text' },
    meanings: {
      formats: 'text, printed here, or html, a page with the post on the left and the slides on the right',
      out: 'folder that the page is written to',
      open: 'show the page in the browser',
    },
    examples: [
      'postdeck explain posts/hello.md',
      'postdeck explain posts/hello.md --to html --open',
      'postdeck explain posts/hello.md --json',
    ],
    load: async () => (await import('./explain.js')).explain,
  },
  talk: {
    usage: 'postdeck talk <post>',
    help: "Print what organisers ask for: abstract, bio, agenda, video chapters, posts; in the author's words.",
    options: ['out', 'strict', 'root', 'maxInput', ...deckOptions],
    defaults: { out: '-' },
    meanings: { out: 'folder to write to; - prints it here' },
    examples: ['postdeck talk posts/hello.md', 'postdeck talk posts/hello.md --for 20m --out talks'],
    load: async () => (await import('./talk.js')).talk,
  },
  init: {
    usage: 'postdeck init [folder]',
    help: 'Make a folder of posts that works at once, also with Marp for VS Code.',
    options: ['force'],
    meanings: { force: 'overwrite files that are there' },
    examples: ['postdeck init my-talks'],
    load: async () => (await import('./init.js')).init,
  },
  themes: {
    usage: 'postdeck themes [names or CSS files…]',
    help: 'List the themes, or draw each layout of them on a sheet (--preview).',
    options: ['preview', 'theme', 'aspect', 'brand', 'out', 'open', 'browserPath'],
    defaults: { out: 'here', theme: 'all' },
    meanings: { out: 'folder that sheets are written to', open: 'show the sheets' },
    examples: ['postdeck themes', 'postdeck themes --preview', 'postdeck themes ./mine.css --preview'],
    load: async () => (await import('./themes.js')).themes,
  },
  doctor: {
    usage: 'postdeck doctor',
    help: 'Say what is there, what is missing, and what to do about it.',
    options: ['installBrowser', 'browserPath'],
    examples: ['postdeck doctor', 'postdeck doctor --install-browser'],
    load: async () => (await import('./doctor.js')).doctor,
  },
  help: {
    usage: 'postdeck help [command]',
    help: 'Explain a command and its options.',
    options: [],
    examples: ['postdeck help build'],
    load: async () => (await import('./help.js')).help,
  },
} as const satisfies Record<string, CommandRow>;

export type CommandName = keyof typeof commandTable;

// Object.keys forgets the key type; the table is a literal, so its keys are known.
export const commandNames = Object.keys(commandTable) as readonly CommandName[];

/** Options of every command. */
export const commonOptions = [
  'config',
  'json',
  'quiet',
  'help',
  'version',
] as const satisfies readonly OptionName[];
