import { type LayoutName, layoutTable } from './layout-table.js';
import { type LayoutLook, layoutPart, masterPart } from './master-parts.js';
import { notesMasterPart } from './notes-parts.js';
import type { Part, XmlPart } from './office-package.js';
import { paletteOf } from './palette.js';
import { emptyParts } from './presentation-part.js';
import { themePart } from './theme-part.js';
import { createPalette } from './write/write-color.js';
import type { Foundation, SlideWriter, Stage } from './write-pptx.js';

type Ground = Pick<Stage, 'file' | 'input' | 'language'>;

/** Writes masters and layouts of our own; a theme serves one master, so that of the notes has another. */
export function ownFoundation(ground: Ground, writer: SlideWriter): Foundation {
  const { file, input, language } = ground;
  const master = file.add('slideMaster', 'ppt/slideMasters/slideMaster1.xml');
  const layouts = new Map(
    layoutTable.map(({ name }, index) => [
      name,
      file.add('slideLayout', `ppt/slideLayouts/slideLayout${index + 1}.xml`),
    ]),
  );
  const theme = file.add('theme', 'ppt/theme/theme1.xml');
  theme.write(themePart('postdeck', paletteOf(input.tokens), input.tokens?.fonts));
  const relations = [...layouts.values()].map((layout) => master.relate(layout));
  master.relate(theme);
  master.write(masterPart(input.size, language, relations));
  for (const row of layoutTable) {
    const layout = layouts.get(row.name);
    layout?.relate(master);
    layout?.write(layoutPart(row, { size: input.size, language }, lookOf(row.name, ground, writer)));
  }
  return {
    layouts,
    masters: [{ id: String(2 ** 31), part: master }],
    notesMaster: ownNotesMaster(ground, input.size, 'ppt/theme/theme2.xml'),
    extras: [theme, ...ownExtras(ground)],
    settings: new Map(),
  };
}

function lookOf(name: LayoutName, { input }: Ground, writer: SlideWriter): LayoutLook {
  const background = writer.background?.(name);
  return {
    ...(background === undefined ? {} : { background }),
    inks: writer.inks?.(name) ?? new Map(),
    palette: createPalette(paletteOf(input.tokens)),
  };
}

/** The master of the notes with its theme; paper is white, whatever the slides are. */
export function ownNotesMaster(
  { file, language }: Pick<Stage, 'file' | 'language'>,
  size: Stage['input']['size'],
  themeName: string,
): Part {
  const notesMaster = file.add('notesMaster', 'ppt/notesMasters/notesMaster1.xml');
  const theme = file.add('theme', themeName);
  theme.write(themePart('postdeck notes', paletteOf(undefined)));
  notesMaster.relate(theme);
  notesMaster.write(notesMasterPart(size, language));
  return notesMaster;
}

const extraParts = [
  ['presentationProperties', 'ppt/presProps.xml'],
  ['viewProperties', 'ppt/viewProps.xml'],
  ['tableStyles', 'ppt/tableStyles.xml'],
] as const;

/** Parts that PowerPoint expects beside the presentation. */
function ownExtras({ file }: Ground): readonly XmlPart[] {
  return extraParts.map(([kind, name]) => {
    const part = file.add(kind, name);
    part.write(emptyParts[kind]);
    return part;
  });
}
