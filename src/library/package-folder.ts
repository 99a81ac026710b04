import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package, which holds `package.json` and `themes/`, wherever the code was compiled to. */
export const packageFolder = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!(existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'themes')))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('postdeck is not installed whole: its themes are missing');
    folder = parent;
  }
  return folder;
};
