import type { ThemeTokens } from '../../model/theme.js';

/** The twelve colours of an Office theme, in their order: slot, the token that fills it, and a colour without tokens. */
const slots = [
  ['dk1', 'text', '14172B'],
  ['lt1', 'background', 'FFFFFF'],
  ['dk2', 'heading', '252A60'],
  ['lt2', 'surface', 'F4F8FC'],
  ['accent1', 'primary', '0086FF'],
  ['accent2', 'accent', 'D62293'],
  ['accent3', 'muted', '5A6178'],
  ['accent4', 'line', 'D5DFEA'],
  ['accent5', 'heroSpark', '93EAFF'],
  ['accent6', 'hero3', '792065'],
  ['hlink', 'link', '0069C9'],
  ['folHlink', 'link', '0069C9'],
] as const;

export interface PaletteColor {
  readonly slot: (typeof slots)[number][0];
  /** Six hexadecimal digits. */
  readonly rgb: string;
}

/** The colours of the deck's theme as an Office theme names them. */
export function paletteOf(tokens: ThemeTokens | undefined): readonly PaletteColor[] {
  return slots.map(([slot, token, fallback]) => ({
    slot,
    rgb: hexadecimal(tokens?.colors[token]) ?? fallback,
  }));
}

/** Office knows no other notation than six digits. */
function hexadecimal(color: string | undefined): string | undefined {
  const digits = /^#([\dA-Fa-f]{6})$/.exec(color ?? '')?.[1];
  return digits?.toUpperCase();
}
