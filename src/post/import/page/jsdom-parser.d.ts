declare module '@mozilla/readability/JSDOMParser.js' {
  /** The small parser that Readability brings for places without a browser; it comes without types. */
  export default class JSDOMParser {
    parse(html: string): unknown;
  }
}
