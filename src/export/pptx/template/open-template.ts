import { strFromU8, unzipSync } from 'fflate';
import { DeckError } from '../../../errors.js';
import type { XmlElement } from '../../xml.js';
import { emuPerPixel } from '../drawing.js';
import type { OfficeFile, Relation } from '../office-file.js';
import { relationsOf } from '../office-file.js';
import { elementsNamed, type ReadElement, readXml } from '../read-xml.js';
import { keptParts } from './kept-parts.js';
import { mendPart } from './mend-part.js';
import { readLayout } from './read-places.js';
import type { PptxTemplate } from './template.js';
import { toXml } from './to-xml.js';

/** The most that a template may hold: a few large pictures are usual, more is a bomb. */
const limits = { parts: 4_000, bytes: 256 * 1024 * 1024 } as const;

/**
 * Opens a PowerPoint file to put a deck into it: masters, layouts, themes and their media are kept, slides and all that
 * leads out of the file are not.
 *
 * @throws {DeckError} `bad-template` for what is no such file, has macros or has nothing to put a slide on.
 */
export function openTemplate(bytes: Uint8Array): PptxTemplate {
  const read = openFile(bytes);
  const main = mainPart(read);
  const { file, mended } = mendedFile(read);
  const presentation = partOf(file, main);
  const kept = keptParts(file, main, mended);
  const theme = kept.parts.find(({ contentType }) => contentType.endsWith('.theme+xml'));
  const layouts = kept.masters.flatMap(({ part }) => {
    const [themeOfMaster] = relationsFrom(file, part, 'theme');
    const colors =
      themeOfMaster === undefined ? new Map<string, string>() : colorsOf(partOf(file, themeOfMaster));
    const ancestors = { master: partOf(file, part), colors };
    return layoutsOf(file, part).map((name) => readLayout(name, partOf(file, name), ancestors));
  });
  if (layouts.length === 0 || theme === undefined)
    throw refused('it has no layouts', 'Take a file with a slide master, such as one that PowerPoint saved.');
  return {
    size: sizeOf(presentation),
    parts: kept.parts,
    layouts,
    masters: kept.masters,
    theme: relationsFrom(file, kept.masters[0]?.part ?? '', 'theme')[0] ?? theme.name,
    ...(kept.notesMaster === undefined ? {} : { notesMaster: kept.notesMaster }),
    extras: kept.extras,
    settings: settingsOf(presentation),
    colors: colorsOf(
      partOf(file, relationsFrom(file, kept.masters[0]?.part ?? '', 'theme')[0] ?? theme.name),
    ),
  };
}

function refused(why: string, hint: string, cause?: unknown): DeckError {
  return new DeckError('bad-template', `The template cannot be used: ${why}.`, { hint, cause });
}

function openFile(bytes: Uint8Array): OfficeFile {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw refused('it is an old .ppt or has a password', 'Save it as .pptx without a password.');
  const files = unzip(bytes);
  const parts = new Map<string, ReadElement>();
  for (const [name, content] of Object.entries(files)) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    try {
      parts.set(name, readXml(strFromU8(content).replace(/^\uFEFF/, '')));
    } catch (error) {
      // Only parts that are kept must be well-formed; `partOf` says which one was not.
      if (/^(?:\[Content_Types\]|_rels\/|ppt\/(?:presentation|_rels\/))/.test(name))
        throw refused(`${name} is damaged`, 'Open it in PowerPoint or LibreOffice and save it again.', error);
    }
  }
  return { files, parts, relations: relationsOf(parts) };
}

function unzip(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let count = 0;
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        count += 1;
        size += originalSize;
        if (count > limits.parts || size > limits.bytes)
          throw refused('it unpacks to more than 256 MB or 4,000 parts', 'Take a smaller file.');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof DeckError) throw error;
    throw refused('it is no PowerPoint file, or it is broken', 'Take a .pptx or .potx file.', error);
  }
}

/** A file whose masters and layouts are in order, and which of them were not. */
function mendedFile(file: OfficeFile): { readonly file: OfficeFile; readonly mended: ReadonlySet<string> } {
  const parts = new Map(file.parts);
  for (const [name, root] of file.parts)
    if (root.name === 'p:sldMaster' || root.name === 'p:sldLayout') parts.set(name, mendPart(root));
  const mended = [...parts].filter(([name, root]) => root !== file.parts.get(name)).map(([name]) => name);
  return { file: { ...file, parts }, mended: new Set(mended) };
}

/** The part that the file is about. A file with macros is refused: they would come along. */
function mainPart(file: OfficeFile): string {
  const types = file.parts.get('[Content_Types].xml');
  const declared =
    types === undefined ? [] : [...elementsNamed(types, 'Override'), ...elementsNamed(types, 'Default')];
  if (declared.some(({ attributes }) => /macroEnabled|vbaProject/i.test(attributes.get('ContentType') ?? '')))
    throw refused('it has macros', 'Save it as .pptx or .potx, which have none.');
  const main = (file.relations.get('') ?? []).find(({ type }) => type === 'officeDocument')?.target;
  const root = main === undefined ? undefined : file.parts.get(main);
  if (main === undefined || root?.name !== 'p:presentation')
    throw refused('it is no PowerPoint file', 'Take a .pptx or .potx file.');
  if (root.attributes.get('xmlns:p')?.includes('purl.oclc.org') === true)
    throw refused('it is Strict Open XML', 'Save it as an ordinary .pptx.');
  return main;
}

function partOf(file: OfficeFile, name: string): ReadElement {
  const part = file.parts.get(name);
  if (part === undefined)
    throw refused(`${name} is missing or damaged`, 'Open it in PowerPoint or LibreOffice and save it again.');
  return part;
}

function relationsFrom(file: OfficeFile, part: string, type: Relation['type']): readonly string[] {
  return (file.relations.get(part) ?? [])
    .filter((relation) => relation.type === type && !relation.external)
    .map(({ target }) => target);
}

/** Layouts in the order in which the master lists them. */
function layoutsOf(file: OfficeFile, master: string): readonly string[] {
  const relations = file.relations.get(master) ?? [];
  return elementsNamed(partOf(file, master), 'p:sldLayoutId').flatMap(({ attributes }) => {
    const found = relations.find(({ id }) => id === attributes.get('r:id'));
    return found === undefined || found.external ? [] : [found.target];
  });
}

function sizeOf(presentation: ReadElement): PptxTemplate['size'] {
  const [size] = elementsNamed(presentation, 'p:sldSz');
  const [width, height] = ['cx', 'cy'].map((name) => Number(size?.attributes.get(name)) / emuPerPixel);
  if (!width || !height || !Number.isFinite(width * height))
    throw refused('its slides have no size', 'Open it in PowerPoint or LibreOffice and save it again.');
  return { width, height };
}

const settingNames = ['p:sldSz', 'p:notesSz', 'p:defaultTextStyle'] as const;

function settingsOf(presentation: ReadElement): ReadonlyMap<string, XmlElement> {
  return new Map(
    presentation.children
      .filter(({ name }) => settingNames.some((setting) => setting === name))
      .map((element) => [element.name, toXml(element)] as const),
  );
}

function colorsOf(theme: ReadElement): ReadonlyMap<string, string> {
  const [scheme] = elementsNamed(theme, 'a:clrScheme');
  return new Map(
    (scheme?.children ?? []).flatMap(({ name, children: [color] }) => {
      const rgb = color?.attributes.get('val') ?? '';
      const value = /^[\dA-Fa-f]{6}$/.test(rgb) ? rgb : color?.attributes.get('lastClr');
      return value === undefined ? [] : [[name.replace(/^a:/, ''), value.toUpperCase()] as const];
    }),
  );
}
