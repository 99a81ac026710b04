const slides: readonly string[] = [
  '<!-- _class: title -->\n\n# The title of a talk\n\nWhat it is about, in one sentence\n\n*Ada Lovelace · Conference · 2026-11-27*\n\n![QR code: https://example.org](qr.svg)',
  '<!-- _class: agenda -->\n\n## Agenda\n\n1. [Where we start](#3)\n2. [What we do](#4)\n3. [What we learned](#22)',
  '<!-- _class: section -->\n\n1\n\n# A part of the talk',
  '## Bullets\n\n- The first point is short\n- The second point has a few more words than the first\n  - and says more below it\n- The third point has **bold text**, `code` and a [link](https://example.org)',
  '<!-- _class: statement -->\n\nThe heading of the post\n\n## A statement that the audience keeps',
  '<!-- _class: steps -->\n\n## Steps\n\n1. Read the post\n2. Decide what a good speaker would show\n3. Write the deck\n4. Give the talk',
  '<!-- _class: chips -->\n\n## Chips\n\n- Markdown\n- HTML\n- PDF\n- PowerPoint\n- Handouts',
  '<!-- _class: two-column -->\n\n## Two columns\n\n- One\n- Two\n- Three\n- Four\n- Five\n- Six',
  '<!-- _class: comparison -->\n\n## Comparison\n\n### Before\n\n- Slides by hand\n- Words lost\n\n### After\n\n- Slides from the post\n- Every word kept',
  '<!-- _class: quote -->\n\n## Quote\n\n> Everything should be made as simple as possible.\n>\n> — Somebody wise',
  '<!-- _class: big-number -->\n\n## Number\n\n**78 %**\n\nof all slides have too many words\n\n*A study of slides, 2026*',
  '<!-- _class: code -->\n\n## Code\n\n```ts {2,4}\n// A comment\nexport async function greet(name: string): Promise<string> {\n  const words = ["hello", name];\n  return words.join(" ") + 42;\n}\n```\n\n*`src/greet.ts`*',
  '<!-- _class: table -->\n\n## Table\n\n| Format | For | Edit |\n| --- | --- | ---: |\n| HTML | the talk | 1 |\n| PDF | the audience | 2 |\n| PPTX | colleagues | 3 |',
  '<!-- _class: diagram -->\n\n## Diagram\n\n![A picture](wide.svg)\n\n*What the diagram shows*',
  '<!-- _class: image-full -->\n\n![A picture](wide.svg)',
  '<!-- _class: image-side -->\n\n## Picture beside text\n\n![A picture](tall.svg)\n\n- The picture stands at the side\n- The text keeps its room',
  '<!-- _class: image-caption -->\n\n## Picture with caption\n\n![A picture](wide.svg)\n\n*The caption of the picture*',
  '<!-- _class: callout warning -->\n\n## Callout\n\n> **Warning**\n>\n> Something that the audience should know before it starts.',
  '<!-- _class: embed -->\n\n## Embed\n\n[A video of a talk](https://example.org/video)\n\n*example.org*\n\n![QR code: https://example.org/video](qr.svg)',
  '<!-- _class: speaker -->\n\n## Ada Lovelace\n\n![Ada Lovelace](portrait.svg)\n\nWrites programs for machines that are not built yet.\n\n@ada',
  '<!-- _class: takeaways -->\n\n## Takeaways\n\n- The first thing to remember\n- The second thing to remember\n- The third thing to remember',
  '<!-- _class: resources -->\n\n## Resources\n\n1. [The post](https://example.org/post)\n2. [The slides](https://example.org/slides)\n\n![QR code: https://example.org](qr.svg)',
  '<!-- _class: thanks -->\n\n# Thank you\n\n@ada\n\n[example.org/post](https://example.org/post)',
  '## Content\n\nA paragraph of plain text, as a deck written by hand has it.\n\n> A quotation in a plain slide\n\n1. A numbered item\n2. Another one',
];

/** A deck with one slide of every layout, in the order of `layouts`, that shows what a theme draws. */
export const themeSpecimen = `---\nmarp: true\nlang: en\npaginate: true\nfooter: Conference · @ada\n---\n\n${slides.join('\n\n---\n\n')}\n`;

const drawing = (width: number, height: number, body: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`)}`;

const landscape = (width: number, height: number): string =>
  drawing(
    width,
    height,
    `<rect width="100%" height="100%" fill="#C9D8EE"/><circle cx="${width * 0.72}" cy="${height * 0.3}" r="${height * 0.1}" fill="#FFF4CE"/><path d="M0 ${height}V${height * 0.7}L${width * 0.3} ${height * 0.4}L${width * 0.55} ${height * 0.72}L${width * 0.75} ${height * 0.5}L${width} ${height * 0.75}V${height}Z" fill="#5B7699"/>`,
  );

/** The pictures of the specimen, by their address. */
export const specimenPictures: ReadonlyMap<string, string> = new Map([
  ['wide.svg', landscape(1200, 520)],
  ['tall.svg', landscape(560, 720)],
  [
    'portrait.svg',
    drawing(
      320,
      320,
      '<rect width="320" height="320" fill="#C9D8EE"/><circle cx="160" cy="128" r="58" fill="#5B7699"/><path d="M40 320a120 110 0 0 1 240 0Z" fill="#5B7699"/>',
    ),
  ],
  [
    'qr.svg',
    drawing(
      208,
      208,
      '<rect width="208" height="208" fill="#fff"/><path transform="scale(29.7)" d="M0 0h3v3H0zM4 0h3v3H4zM0 4h3v3H0zM4 4h1v1H4zM6 5h1v1H6zM5 6h1v1H5z"/>',
    ),
  ],
]);
