import { configFileSchema } from '../config/options-schema.js';

/** A file of a new folder: its path, and its text. */
export type StarterFile = readonly [path: string, text: string];

/** The files of a new folder, beside its post and its themes. */
export function starterFiles(): readonly StarterFile[] {
  return [
    ['README.md', readme],
    ['postdeck.config.json', json({ theme: 'cloud-native', event: 'Our next meetup', handle: '@you' })],
    ['marp.config.mjs', marpConfig],
    ['.vscode/settings.json', json(editorSettings())],
    ['.vscode/extensions.json', json({ recommendations: ['marp-team.marp-vscode'] })],
    ['.gitignore', ignored],
  ];
}

/** The settings of VS Code: our themes for Marp, and a schema that completes and checks the config file. */
function editorSettings() {
  return {
    'markdown.marp.themes': ['./themes/cloud-native.css', './themes/cloud-native-dark.css'],
    'json.schemas': [{ fileMatch: ['/postdeck.config.json'], schema: configFileSchema() }],
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const readme = `# Talks from posts

Every post in \`posts/\` becomes a deck in \`decks/\`.

\`\`\`sh
npx postdeck build                       # every post: Marp Markdown, HTML, PDF and PPTX
npx postdeck posts/hello.md --to html    # one post, one format
npx postdeck build --watch --to html     # again whenever a file changes
npx postdeck doctor                      # what is missing for PDF and PPTX
\`\`\`

A deck is Markdown for [Marp](https://marp.app). To change slides by hand, edit \`decks/hello.md\` and run
\`npx postdeck render decks/hello.md\`: \`build\` never overwrites a deck that you have edited.

- VS Code: install **Marp for VS Code** and open a deck. The themes are set already.
- marp-cli: \`npx @marp-team/marp-cli decks/hello.md\`. \`marp.config.mjs\` names the themes.
- Settings for all posts stand in \`postdeck.config.json\`, those of one post under \`deck:\` in its front matter.
`;

/** Also the \`marp.config.mjs\` of this repository. */
export const marpConfig = `// For \`npx marp decks/hello.md\`: marp-cli with its own Marp Core and the themes of this folder.
import { readdirSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const themes = fileURLToPath(new URL('./themes/', import.meta.url));

// Left alone, marp-cli prefers the Marp Core that it finds in this folder, and fails at the first code block
// when that one's optional highlighter is not installed.
const { Marp } = createRequire(realpathSync(process.argv[1]))('@marp-team/marp-core');

export default {
  engine: Marp,
  themeSet: readdirSync(themes)
    .filter((name) => name.endsWith('.css'))
    .map((name) => themes + name),
  // The pictures of a deck lie beside it.
  allowLocalFiles: true,
};
`;

const ignored = `# rendered decks; decks/*.md and the picture folders beside them are kept
decks/*.html
decks/*.pdf
decks/*.pptx
decks/*.notes.txt
decks/*.outline.txt
decks/*.talk.txt
decks/*.png
decks/*-png/
decks/*-jpeg/
`;
