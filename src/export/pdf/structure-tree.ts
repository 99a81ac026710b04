import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';

/** An element of the structure tree of a PDF. */
export interface StructureElement {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  /** Its type, e.g. `H1`. */
  readonly type: string;
  readonly parent: StructureElement | undefined;
  /** Elements below it, in reading order. */
  readonly children: StructureElement[];
}

/** All elements below the root, parents before their children, in reading order; none in a file without tags. */
export function structureElements(pdf: PDFDocument): readonly StructureElement[] {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (root === undefined) return [];
  const found: StructureElement[] = [];
  const visit = (holder: PDFDict, parent: StructureElement | undefined): void => {
    for (const kid of kidsOf(holder)) {
      if (!(kid instanceof PDFRef)) continue;
      const dict = pdf.context.lookup(kid);
      const type = dict instanceof PDFDict ? dict.lookupMaybe(PDFName.of('S'), PDFName) : undefined;
      // References to annotations and contents have no type of structure.
      if (!(dict instanceof PDFDict) || type === undefined) continue;
      const element: StructureElement = { ref: kid, dict, type: type.decodeText(), parent, children: [] };
      parent?.children.push(element);
      found.push(element);
      visit(dict, element);
    }
  };
  visit(root, undefined);
  return found;
}

/** What stands below an element: references to elements, numbers of contents, dictionaries of either. */
export function kidsOf(holder: PDFDict): readonly PDFObject[] {
  const kids = holder.lookup(PDFName.of('K'));
  if (kids instanceof PDFArray) return kids.asArray();
  const single = holder.get(PDFName.of('K'));
  return single === undefined ? [] : [single];
}

/** The content of a page that an element owns by its number. */
export interface OwnedContent {
  readonly kid: PDFObject;
  readonly page: PDFRef;
  readonly mcid: number;
}

/** The numbered contents directly below an element; a number alone is one of the element's own page. */
export function contentsOf({ dict }: StructureElement, pdf: PDFDocument): readonly OwnedContent[] {
  const own = dict.get(PDFName.of('Pg'));
  return kidsOf(dict).flatMap((kid) => {
    if (kid instanceof PDFNumber)
      return own instanceof PDFRef ? [{ kid, page: own, mcid: kid.asNumber() }] : [];
    const reference = kid instanceof PDFRef ? pdf.context.lookup(kid) : kid;
    if (!(reference instanceof PDFDict)) return [];
    const mcid = reference.lookupMaybe(PDFName.of('MCID'), PDFNumber);
    const page = reference.get(PDFName.of('Pg')) ?? own;
    return mcid !== undefined && page instanceof PDFRef ? [{ kid, page, mcid: mcid.asNumber() }] : [];
  });
}

/** The owners of a page's contents by their number: the row of the parent tree for it. */
export function contentOwners(pdf: PDFDocument, page: PDFDict): PDFArray | undefined {
  const key = page.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber();
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const tree = root?.lookupMaybe(PDFName.of('ParentTree'), PDFDict);
  return key === undefined || tree === undefined ? undefined : rowOf(tree, key);
}

/** Looks a number up in a tree of numbers, whose branches may be many levels deep. */
function rowOf(tree: PDFDict, key: number): PDFArray | undefined {
  const rows = tree.lookupMaybe(PDFName.of('Nums'), PDFArray);
  for (let index = 0; index + 1 < (rows?.size() ?? 0); index += 2) {
    const value = rows?.lookup(index, PDFNumber).asNumber() === key ? rows.lookup(index + 1) : undefined;
    if (value instanceof PDFArray) return value;
  }
  const branches = tree.lookupMaybe(PDFName.of('Kids'), PDFArray);
  for (let index = 0; index < (branches?.size() ?? 0); index += 1) {
    const branch = branches?.lookup(index, PDFDict);
    const [low = 0, high = -1] =
      branch
        ?.lookupMaybe(PDFName.of('Limits'), PDFArray)
        ?.asArray()
        .map((limit) => (limit instanceof PDFNumber ? limit.asNumber() : 0)) ?? [];
    if (branch !== undefined && key >= low && key <= high) return rowOf(branch, key);
  }
  return undefined;
}
