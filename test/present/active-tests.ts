import ts from 'typescript';

const checks = new Set(['it', 'test']);
const groups = new Set(['describe']);
/** Ways to write a test that need not run, or need not pass. */
const idle = new Set(['skip', 'todo', 'skipIf', 'runIf', 'fails']);

/** The source of each test of a file that always runs and has to pass, behind the names of its groups; none that is skipped. */
export function activeTests(text: string): readonly string[] {
  const source = ts.createSourceFile('test.ts', text, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node, groupNames: string): void => {
    const words = ts.isCallExpression(node) ? calledWords(node.expression) : [];
    const isTest = checks.has(words[0] ?? '');
    if ((isTest || groups.has(words[0] ?? '')) && words.some((word) => idle.has(word))) return;
    if (isTest && !skipsItself(node)) found.push(`${groupNames} ${node.getText(source)}`);
    const names = groups.has(words[0] ?? '') ? `${groupNames} ${firstArgument(node)}` : groupNames;
    if (!isTest) ts.forEachChild(node, (child) => visit(child, names));
  };
  visit(source, '');
  return found;
}

function firstArgument(node: ts.Node): string {
  const [first] = ts.isCallExpression(node) ? node.arguments : [];
  return first && ts.isStringLiteralLike(first) ? first.text : '';
}

/** The words before the parentheses, through those of `each`: `it`, `skip`, `each`. */
function calledWords(called: ts.Expression): readonly string[] {
  if (ts.isIdentifier(called)) return [called.text];
  if (ts.isPropertyAccessExpression(called)) return [...calledWords(called.expression), called.name.text];
  return ts.isCallExpression(called) ? calledWords(called.expression) : [];
}

/** Whether a test leaves by `context.skip()`, or by the `skip` that it took out of its context, while it runs. */
function skipsItself(node: ts.Node): boolean {
  const called = ts.isCallExpression(node) ? calledWords(node.expression) : [];
  if (called.length === 1 && called[0] === 'skip') return true;
  if (called.length > 1 && called.at(-1) === 'skip' && !checks.has(called[0] ?? '')) {
    return ['context', 'ctx', 'task'].includes(called[0] ?? '');
  }
  return ts.forEachChild(node, (child) => skipsItself(child) || undefined) ?? false;
}
