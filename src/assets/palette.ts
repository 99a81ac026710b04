/** The scheme of the theme that pictures are drawn for. */
export type Scheme = 'light' | 'dark';

export interface Palette {
  readonly background: string;
  readonly surface: string;
  readonly line: string;
  readonly text: string;
  readonly heading: string;
  readonly muted: string;
  readonly primary: string;
}

/** The colours of our own themes, for what is drawn without CSS. Contrast on `surface` is at least 4.5 for text. */
export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    background: '#FFFFFF',
    surface: '#F4F8FC',
    line: '#D5DFEA',
    text: '#14172B',
    heading: '#252A60',
    muted: '#5A6178',
    primary: '#0086FF',
  },
  dark: {
    background: '#0B1020',
    surface: '#161C33',
    line: '#34406A',
    text: '#EEF2FB',
    heading: '#FFFFFF',
    muted: '#A9B4CF',
    primary: '#0086FF',
  },
};

/** The fonts of our themes, those of other scripts, and what stands in for them where a drawing has none of its own. */
export const drawingFont =
  "'Clarity City', 'Inter Symbols', Inter, 'Noto Sans SC', 'Noto Sans TC', 'Noto Sans JP', 'Noto Sans KR', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans Devanagari', 'Noto Sans Thai', 'Noto Emoji', 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

/** The same for what is set in letters of one width. */
export const drawingMono = "'JetBrains Mono', ui-monospace, 'DejaVu Sans Mono', monospace";
