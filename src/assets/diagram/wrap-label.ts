/** Letters of a line beyond which a label is broken, where it has a blank. */
const lineLength = 14;

/** A label over lines of about the same length; what its author broke already stays as it is. */
export function wrapLabel(label: string): string {
  if (label.length <= lineLength || /<br|\\n|\n/i.test(label)) return label;
  const lines = Math.ceil(label.length / lineLength);
  const wanted = label.length / lines;
  return label.split(/\s+/).reduce((text, word) => {
    const line = text.split('<br>').at(-1) ?? '';
    const isFull = line.length + word.length / 2 > wanted + 2;
    return text === '' ? word : `${text}${isFull ? '<br>' : ' '}${word}`;
  }, '');
}
