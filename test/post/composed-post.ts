import fc from 'fast-check';

/** Pieces of every dialect, with `%` where a word of the visible text stands. */
const blocks = [
  '% text with *%* and **%** and `%`.',
  '## %',
  '- %\n- % %\n  - %',
  '1. %\n2. %',
  '> %',
  '> [!NOTE] %\n> %',
  '| % | % |\n|---|---|\n| % | `%` |',
  '```js\n%\n```',
  '{{% alert title="%" %}}\n%\n{{% /alert %}}',
  '{{< unknown >}}\n%\n{{< /unknown >}}',
  '{{< figure src="a.png" caption="%" >}}',
  '{% note %}\n%\n{% endnote %}',
  ':::tip %\n%\n:::',
  '!!! note "%"\n    %\n\n    - %',
  '<div align="center">\n\n%\n\n</div>',
  '<div>% <b>%</b><br>%</div>',
  '<details><summary>%</summary>\n\n%\n\n</details>',
  '<figure><img src="a.png"><figcaption>%</figcaption></figure>',
  '<table><tr><th>%</th><th>%</th></tr><tr><td>%</td><td>%</td></tr></table>',
  '<dl><dt>%</dt><dd>%</dd></dl>',
  '%\n: %',
  '==% %== and x^%^ and [%](https://a.example) and [%](javascript:x)',
  '%[^note] %\n\n[^note]: % text',
  '<Callout type="info">\n%\n</Callout>',
  '% {: .lead }',
  '%\n{: .note }',
  '<script>let a = 1;</script>\n\n%',
  '[[Page|%]] and %',
  '% <span class="x">%</span> <unknown-tag>%</unknown-tag> &amp; %',
  '---',
  '<!-- a comment -->\n\n%',
];

/** A post made of pieces, and the words that a reader would see. */
export const composedPost = fc
  .array(fc.constantFrom(...blocks), { minLength: 1, maxLength: 12 })
  .map((parts) => {
    const words: string[] = [];
    const text = parts
      .map((part, index) =>
        part.replace(/note\]/g, `note${index}]`).replace(/(?<!\{)%(?!\})/g, () => {
          const word = `word${words.length}x`;
          words.push(word);
          return word;
        }),
      )
      .join('\n\n');
    return { text: `---\ntitle: A title\n---\n\n${text}\n`, words };
  });
