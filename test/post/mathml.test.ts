import { describe, expect, it } from 'vitest';
import { outcome } from './outcome.js';

describe('MathML', () => {
  it.each([
    ['<msup><mn>2</mn><mn>33</mn></msup>', '2^{33}'],
    ['<msup><mrow><mo>(</mo><mi>a</mi><mo>)</mo></mrow><mn>2</mn></msup>', '{( a )}^{2}'],
    [
      '<mi>O</mi><mo>\u2061</mo><mo>(</mo><mi>log</mi><mspace width="1em"></mspace><mi>n</mi><mo>)</mo>',
      'O ( \\operatorname{log} n )',
    ],
    ['<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>', 'x_{i}^{2}'],
    ['<mfrac><mn>1</mn><msqrt><mi>n</mi></msqrt></mfrac>', '\\frac{1}{\\sqrt{n}}'],
    ['<mroot><mi>n</mi><mn>3</mn></mroot>', '\\sqrt[3]{n}'],
    ['<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>', '\\overset{n}{\\underset{i}{∑}}'],
    ['<mtext>50% of $x</mtext>', '\\text{50\\% of \\$x}'],
    [
      '<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr></mtable>',
      '\\begin{matrix}1 & 2\\end{matrix}',
    ],
    ['<semantics><mi>a</mi><annotation encoding="application/x-tex">b</annotation></semantics>', 'b'],
    ['<semantics><mi>a</mi><annotation encoding="text/plain">b</annotation></semantics>', 'a'],
  ])('%s is %s', (markup, tex) => {
    const { tree, told } = outcome(`The oven has <math>${markup}</math> stones.\n`);
    expect(tree).toContain(tex);
    expect(told).toEqual([]);
  });

  it('is read in a block as in a line', () => {
    expect(
      outcome('<p>The oven has <math><msup><mi>n</mi><mn>2</mn></msup></math> stones.</p>\n').tree,
    ).toContain('n^{2}');
  });

  it('keeps what stands in it as text', () => {
    expect(outcome('<p>The <math>a <mn>2</mn></math> stones.</p>\n').tree).toContain('\\text{a} 2');
    expect(outcome('The <math><mn>2</mn> stones of the mill.\n\nMore.\n').tree).toContain(
      'stones of the mill',
    );
  });

  it('of no signs is dropped, aloud', () => {
    expect(outcome('Text <math></math> text.\n').told.join()).toContain('<math>');
  });

  it('of a thousand levels ends', () => {
    const markup = `${'<msup>'.repeat(1000)}<mn>2</mn>${'</msup>'.repeat(1000)}`;
    expect(() => outcome(`<p>Text <math>${markup}</math></p>\n`)).not.toThrow();
  });
});
