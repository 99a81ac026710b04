import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Files that one start of LibreOffice converts. */
const batch = 20;

const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** Arial draws these too; of Arimo's letters they are none. */
const arialScripts = ['Noto Sans Arabic', 'Noto Sans Hebrew'];

const arimo = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/arimo/package.json')));

/**
 * What LibreOffice is started with: a profile of its own, for two do not share one, and Arimo in place of Arial. It
 * has Arial's widths, as what LibreOffice brings along on most systems; here none may be installed. `OFFICE_FONTS` may
 * name a folder with fonts of the scripts that every audience's machine has and this one may not.
 */
export async function officeSetup(
  folder: string,
): Promise<{ readonly arguments: readonly string[]; readonly env: NodeJS.ProcessEnv }> {
  const config = join(folder, 'fonts.conf');
  const { OFFICE_FONTS: scripts } = process.env;
  const folders = faces.map((face) => join(arimo, face)).concat(scripts === undefined ? [] : [scripts]);
  await writeFile(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${folders.map((one) => `<dir>${one}</dir>`).join('\n')}
<alias binding="same"><family>Arial</family><prefer>${['Arimo', ...arialScripts].map((one) => `<family>${one}</family>`).join('')}</prefer></alias>
</fontconfig>`,
  );
  return {
    arguments: [`-env:UserInstallation=file://${folder}/profile`, '--headless'],
    env: { ...process.env, FONTCONFIG_FILE: config },
  };
}

/** Converts files to PDF beside them in `folder`, many at a start. */
export async function officePdfs(paths: readonly string[], folder: string): Promise<void> {
  const setup = await officeSetup(folder);
  for (let first = 0; first < paths.length; first += batch) {
    const some = paths.slice(first, first + batch);
    await promisify(execFile)(
      'soffice',
      [...setup.arguments, '--convert-to', 'pdf', '--outdir', folder, ...some],
      { env: setup.env, timeout: 600_000, maxBuffer: 16_000_000 },
    );
  }
}
