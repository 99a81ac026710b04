import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { System } from './system.js';

/** Inter (SIL Open Font License 1.1) with nothing but a blank. */
const blankFont =
  'AAEAAAAMAIAAAwBAR1BPU0R0THUAAADkAAAAHkdTVUIMBQSTAAACNAAAAJhPUy8ycexyigAAAdQAAABgY21hcAANAHMAAAFoAAAANGdseWYAAAAAAAAAzAAAAAFoZWFkPJZz/QAAAZwAAAA2aGhlYRaEEvEAAAFEAAAAJGhtdHgJpgFIAAAA2AAAAAxsb2NhAAAAAAAAANAAAAAIbWF4cAAcAO8AAAEEAAAAIG5hbWUbbzaJAAACzAAAAXhwb3N0/qcAjAAAASQAAAAgAAAAAAAAAAAAAAAABUABSAImAAACQAAAAAEAAAAKABwAHAABREZMVAAIAAQAAAAA//8AAAAAAAAAAQAAAAMAhAAKAGkABwABAAAAAAAAAAAAAAAAAAcAAQADAAAAAAAA/qQAjAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAfA/hIAABV0+hf3aBSqCAAAAAAAAAAAAAAAAAAAAAADAAAAAgAAAAMAAAAUAAMAAQAAABQABAAgAAAABAAEAAEAAAAg//8AAAAg////4gABAAAAAAABAAAABABCpCfr618PPPUIAwgAAAAAAONdlDIAAAAA412USPoX/WwUqgjdAAAAAwACAAAAAAAAAAQFHwGQAAUAAAUzBM0AAACaBTMEzQAAAs0AjAKfAAACAAUDAAAAAgAEAAAAAQAAAAAAAAAAAAAAAFJTTVMAwAAgACAHwP4SAAAHwAHuAAABnwAAAAAEXgXSAAAAIAAMAAEAAAAKACgATgACREZMVAAObGF0bgAOAAQAAAAA//8AAwAAAAEAAgADYWFsdAAgcG51bQAadG51bQAUAAAAAQACAAAAAQABAAAAAQAAAAMAMAAcAAgAAQAAAAEACAABAAb//wABAAEAAgABAAAAAQAIAAEABgABAAEAAQABAAEAAAABAAgAAgAKAAIAAgABAAEAAgABAAIAAAAHAFoAAwABBAkAAABQAM4AAwABBAkAAQAKAMQAAwABBAkAAgAOALYAAwABBAkAAwBMAGoAAwABBAkABAAaAFAAAwABBAkABQA2ABoAAwABBAkABgAaAAAASQBuAHQAZQByAC0AUgBlAGcAdQBsAGEAcgBWAGUAcgBzAGkAbwBuACAANAAuADAAMAAxADsAZwBpAHQALQA5ADIAMgAxAGIAZQBlAGQAMwBJAG4AdABlAHIAIABSAGUAZwB1AGwAYQByADQALgAwADAAMQA7AGcAaQB0AC0AOQAyADIAMQBiAGUAZQBkADMAOwBSAFMATQBTADsASQBuAHQAZQByAC0AUgBlAGcAdQBsAGEAcgBSAGUAZwB1AGwAYQByAEkAbgB0AGUAcgBDAG8AcAB5AHIAaQBnAGgAdAAgADIAMAAxADYAIABUAGgAZQAgAEkAbgB0AGUAcgAgAFAAcgBvAGoAZQBjAHQAIABBAHUAdABoAG8AcgBz';

/**
 * The settings of fontconfig for a browser: the machine's own, and one font that draws nothing. On a machine without any
 * font Chromium draws no text at all, not even in the fonts of a document.
 */
export async function withLastResortFont(
  folder: string,
  system: System,
): Promise<Readonly<Record<string, string>>> {
  if (system.platform !== 'linux') return {};
  const fonts = join(folder, 'fonts');
  const file = join(folder, 'fonts.conf');
  await mkdir(fonts);
  await writeFile(join(fonts, 'blank.ttf'), Buffer.from(blankFont, 'base64'));
  await writeFile(file, settings(fonts, system.env.FONTCONFIG_FILE ?? '/etc/fonts/fonts.conf'));
  return { FONTCONFIG_FILE: file };
}

/** Letters with the same edges on every machine, whatever its own settings ask for. */
function sameEdges(target: string): string {
  const edits = [
    '<edit name="antialias" mode="assign"><bool>true</bool></edit>',
    '<edit name="hinting" mode="assign"><bool>false</bool></edit>',
    '<edit name="hintstyle" mode="assign"><const>hintnone</const></edit>',
    '<edit name="autohint" mode="assign"><bool>false</bool></edit>',
    '<edit name="rgba" mode="assign"><const>none</const></edit>',
  ];
  return `<match target="${target}">${edits.join('')}</match>`;
}

function settings(fonts: string, own: string): string {
  const [folder, file] = [fonts, own].map((path) => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include ignore_missing="yes">${file}</include>
<dir>${folder}</dir>
${['pattern', 'font'].map(sameEdges).join('\n')}
</fontconfig>
`;
}
