import { type LayoutName, layoutTable } from '../layout-table.js';
import type { Part } from '../office-package.js';
import { ownNotesMaster } from '../own-foundation.js';
import type { Foundation, Stage } from '../write-pptx.js';
import { chooseLayout } from './choose-layout.js';
import type { PptxTemplate } from './template.js';

/** Takes over the masters and layouts of a template; a template without a master for notes gets ours. */
export function templateFoundation(
  template: PptxTemplate,
  ground: Pick<Stage, 'file' | 'language'>,
): Foundation {
  const adopted = new Map(template.parts.map((part) => [part.name, ground.file.adopt(part)] as const));
  const partsOf = (names: readonly string[]): readonly Part[] =>
    names.flatMap((name) => adopted.get(name) ?? []);
  const layouts = layoutTable.flatMap(({ name }): readonly (readonly [LayoutName, Part])[] => {
    const chosen = chooseLayout(name, template.layouts);
    return partsOf(chosen === undefined ? [] : [chosen.part]).map((part) => [name, part]);
  });
  const [notesMaster] = template.notesMaster === undefined ? [] : partsOf([template.notesMaster]);
  return {
    layouts: new Map(layouts),
    masters: template.masters.flatMap(({ id, part }) =>
      partsOf([part]).map((found) => ({ id, part: found })),
    ),
    notesMaster: notesMaster ?? ownNotesMaster(ground, template.size, freeTheme(template)),
    extras: partsOf([template.theme, ...template.extras]),
    settings: template.settings,
  };
}

function freeTheme({ parts }: PptxTemplate): string {
  const names = new Set(parts.map(({ name }) => name));
  for (let number = 1; ; number += 1) {
    const name = `ppt/theme/theme${number}.xml`;
    if (!names.has(name)) return name;
  }
}
