/** Copies the text of an element; where the platform offers no clipboard the text is selected, to be copied by hand. */
export async function copyText(shown: HTMLElement, text: string): Promise<'copied' | 'selected'> {
  try {
    // There is none on pages without HTTPS, which a room on a local network is.
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return copySelected(shown);
  }
}

function copySelected(shown: HTMLElement): 'copied' | 'selected' {
  const selection = getSelection();
  const range = document.createRange();
  range.selectNodeContents(shown);
  selection?.removeAllRanges();
  selection?.addRange(range);
  // Old, and still what works without HTTPS.
  return document.execCommand('copy') ? 'copied' : 'selected';
}
