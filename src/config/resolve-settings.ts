import type { DeckSettings, Settings } from '../model/settings.js';
import { checkOptions, type OptionLayer } from './check-options.js';
import { type OptionRow, type Options, optionRows } from './option-table.js';

/** Every place that says something about a run, weakest first but for `flags`, which win. */
export interface SettingsSources {
  readonly flags: OptionLayer;
  readonly file?: OptionLayer;
  /** The `deck:` block of a post. */
  readonly frontMatter?: OptionLayer;
}

/**
 * The settings of a run: defaults < config file < `deck:` of the post < flags.
 *
 * @throws DeckError `bad-setting`.
 */
export function resolveSettings({ flags, file, frontMatter }: SettingsSources): Settings {
  const fromFlags = checkOptions(flags, 'flags');
  const fromFile = file === undefined ? {} : checkOptions(file, 'file');
  const defaults = checkOptions({ values: defaultValues(), base: flags.base }, 'file');
  const chosen: Partial<Settings> = settingsOf({ ...defaults, ...fromFile, ...fromFlags });
  // `defaults` holds every option that has a default, and `Settings` asks for no other.
  const settings = { ...chosen, pinned: Object.keys(settingsOf(fromFlags)) } as Settings;
  return frontMatter === undefined ? deepFreeze(settings) : withFrontMatter(settings, frontMatter);
}

/**
 * The settings for one post: its `deck:` block applied, except where a flag has the word (`pinned`).
 *
 * @throws DeckError `bad-setting`, with the line of the post when `lineOf` knows it.
 */
export function withFrontMatter(settings: Settings, frontMatter: OptionLayer): Settings {
  const pinned: readonly string[] = settings.pinned;
  const own = Object.entries(checkOptions(frontMatter, 'post')).filter(([name]) => !pinned.includes(name));
  const chosen: Partial<DeckSettings> = Object.fromEntries(own);
  return deepFreeze({ ...settings, ...chosen });
}

function defaultValues(): Record<string, unknown> {
  return Object.fromEntries(settingRows().map(([name, row]) => [name, row.default]));
}

function settingRows(): readonly (readonly [string, OptionRow<unknown>])[] {
  return optionRows().filter(([, row]) => row.scope !== 'command');
}

function settingsOf(options: Options): Options<'deck' | 'run'> {
  const names = new Set<string>(settingRows().map(([name]) => name));
  return Object.fromEntries(Object.entries(options).filter(([name]) => names.has(name)));
}

function deepFreeze(settings: Settings): Settings {
  for (const value of Object.values(settings)) Object.freeze(value);
  return Object.freeze(settings);
}
