/** Keywords by their name, and a word that an argument or a list ends behind: `f(*args, **rest)`. */
const keywords =
  /^(?:(?:kw)?args|kwargs|kwds|kw|kwrest|opts|options|params|props|rest|nil|argv|argc|ptr)\b|^[a-z_]\w*\s*[),|=]/i;

/** What a pointer points to: `char** argv`, `int **argv`. */
const types = /\b(?:char|int|void|float|double|long|short|unsigned|signed|const|struct|bool|size_t|FILE)\s?$/;

/** Names as programs have them: `a_b`, `isOpen`, `$x`. */
const codeName = /[_$]|^\p{Ll}+\p{Lu}/u;

/** A single letter is a variable, unless it begins a sentence, "A crust", or is an article, "a warm loaf". */
const variable =
  /^\p{L}(?![\p{L}\p{M}'’])(?!(?<=\p{Lu})\s+\p{L}{2})(?!(?<=a)\s+(?!(?:and|or|to|in|is|are|with|from|for|as|by|of|on)\b)\p{Ll}{2})(?!(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]))/u;
const variableBefore = /(?<![\p{L}\p{M}'’])(?![\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}])\p{L}$/u;

/** Whether asterisks belong to a path, a power, a pointer, an argument or a number: `src/**`, `2**8`, `50%**`. */
export function isCodeMark(before: string, behind: string): boolean {
  if (/[/\\{}[\]()%\p{Nd}]$/u.test(before) || /^[/\\{}[\]()%\p{Nd}]|^\.\w/u.test(behind)) return true;
  if (/[\p{L}_]$/u.test(before) && /^[\p{L}_]/u.test(behind)) return true;
  return keywords.test(behind) || types.test(before) || isVariable(before, behind);
}

function isVariable(before: string, behind: string): boolean {
  const [left = '', right = ''] = [
    /(?<![\p{L}\p{N}_$])[\p{L}\p{N}_$]+$/u.exec(before)?.[0],
    /^[\p{L}\p{N}_$]+/u.exec(behind)?.[0],
  ];
  return codeName.test(left) || codeName.test(right) || variable.test(behind) || variableBefore.test(before);
}
