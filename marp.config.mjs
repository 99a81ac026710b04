// For `npx marp decks/hello.md`: marp-cli with its own Marp Core and the themes of this folder.
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
