/** The colours of an event or a company, `#rrggbb`; what is not named keeps the theme's own. */
export interface Brand {
  /** Markers, links, numbers, and the dark end of title slides. */
  readonly primary?: string;
  /** Ornaments, and the bright end of title slides. */
  readonly accent?: string;
}
