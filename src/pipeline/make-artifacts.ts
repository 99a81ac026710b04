import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { BrowserPage } from '../browser/browser.js';
import { createExportContext } from '../export/export-context.js';
import { exporters } from '../export/exporters.js';
import type { Artifact, ExportInput } from '../model/artifact.js';
import type { Asset } from '../model/deck.js';
import type { Settings } from '../model/settings.js';
import type { Talk } from '../model/talk.js';
import type { Theme } from '../model/theme.js';
import type { BuildPorts } from './build-ports.js';
import { printTools } from './print-tools.js';

/** Told the step that is under way, e.g. `pdf`. */
export type OnStep = (step: string) => void;

/** A deck that was built, still in memory. */
export interface BuiltDeck {
  /** Name of the deck's files without ending. */
  readonly slug: string;
  readonly slides: number;
  /** How long the talk takes, backup slides left out. */
  readonly minutes: number;
  /** The talk and its times, section by section. */
  readonly talk: Talk;
  /** Minutes of the slot that the talk was made for. */
  readonly slot?: number;
  readonly messages: readonly VFileMessage[];
  readonly artifacts: readonly Artifact[];
  /** Pictures that the Markdown refers to, as files of the folder `<slug>/`. */
  readonly assets: readonly Asset[];
}

/** What a deck's artifacts are made with. */
export interface ExportTools {
  readonly theme: Theme;
  readonly settings: Settings;
  readonly ports: BuildPorts;
  readonly onStep: OnStep | undefined;
  /** Of the post or deck: what there is to say of its files is put on it. */
  readonly file: VFile;
  /** Looks at the deck's page, when a format needs one. */
  readonly look?: (page: BrowserPage) => Promise<void>;
}

/** The files of a deck in every format that is asked for; formats that need a browser share one page of it. */
export const makeArtifacts = async (
  input: ExportInput,
  { theme, settings, ports, onStep, file, look }: ExportTools,
): Promise<Artifact[]> => {
  await using context = createExportContext(input.rendered, ports.browser, {
    ...settings,
    look,
    ...(await templateOf(settings, ports)),
    print: printTools(theme, input.deck.meta.language, ports.printFonts),
    report: ({ rule, reason }) => void file.message(reason, { source: 'postdeck', ruleId: rule }),
    ...(theme.manifest ? { tokens: theme.manifest.tokens } : {}),
  });
  const artifacts: Artifact[] = [];
  for (const format of settings.formats) {
    onStep?.(format);
    const run = await exporters[format].load();
    artifacts.push(...(await run(input, context)));
  }
  return artifacts;
};

/** The template that a PPTX is put into; read only where one is written. */
const templateOf = async (
  { referenceDoc, formats }: Settings,
  { readTemplate }: Pick<BuildPorts, 'readTemplate'>,
): Promise<{ readonly template?: Uint8Array }> =>
  referenceDoc === undefined || readTemplate === undefined || !formats.includes('pptx')
    ? {}
    : { template: await readTemplate(referenceDoc) };
