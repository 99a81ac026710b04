import { describe, expect, it } from 'vitest';
import { outcome } from './outcome.js';

describe('asterisks that are no emphasis stay as they are written', () => {
  it.each([
    'The cost is n ** 2 while the other grows as m ** 3 of the loaves.',
    'It has char** argv in the mill and int **argv in the oven.',
    'The card ****1234 is paid.',
    'Up to 50%** faster ovens, and **warm loaves too.',
    'It merges foo(**a, **b) into one.',
    'A loaf** is dark, and an oat loaf** is pale.',
    'A dough *a and **extra are merged into one.',
    'The rows are **x and the others:**dark',
    'The loaf is **rye.**Then it cools.',
    'Pass **loaf and **crumb to the oven.',
    'It takes **loaf, with a soft **crumb at last.',
    'The **loaf goes well with **crumb here.',
    'It bakes the **loaf before **crumb is warm.',
    'It merges the given **a with all of **b here.',
    'A price ** is low, since flour is cheap.**',
    'The oven costs rate ** time of baking.** That is much.',
    'It cools. ** That is all of it, and ** it is warm.',
    '参数 **loaf 和 **crumb 合并',
  ])('%s', (text) => {
    const count = (value: string): number => value.split('**').length;
    const { tree } = outcome(`# Ovens\n\n${text}\n`);
    expect(count(tree)).toBe(count(text));
  });
});

describe('asterisks of broken emphasis are mended', () => {
  it.each([
    ['**A crust:**dark as rye.', '<strong>A crust:</>dark'],
    ['The loaf is **dark as rye.**Then it cools.', '<strong>dark as rye.</>Then'],
    ['It cools. **Then it is cut.', 'It cools. Then it is cut.'],
    ['**Then it is cut.', '| Then it is cut.'],
    ['It has a crumb**.** After that, it cools.', 'a crumb. After'],
    ['烤箱的**“温度”**的变化', '烤箱的<strong>“温度”</>的变化'],
    [
      'It costs as much as **a single warm loaf **that we bake.',
      '<strong>a single warm loaf</> that we bake.',
    ],
    ['They do what anybody does. ** BAKE. IT ALL.** New flour came.', 'does. <strong>BAKE. IT ALL.</> New'],
    ['烤箱由 **热度**和 **crumb **组成，其中', '<strong>crumb</> 组成'],
    ['烤箱**很热。**然后', '烤箱<strong>很热。</>然后'],
  ])('%s', (text, mended) => {
    expect(outcome(`# Ovens\n\n${text}\n`).tree).toContain(mended);
  });
});

describe('an indent behind a zero-width space is none of code', () => {
  it.each(['\u200b\tThe oven is *warm*.', '\u200b    The oven is *warm*.'])('%j', (text) => {
    expect(outcome(`# Ovens\n\nIt bakes.\n\n${text}\n`).tree).toContain(
      'paragraph@5 | The oven is <emphasis>warm',
    );
  });
});

describe('code that stands in tags stays as it is written', () => {
  it.each([
    ['{% highlight Python %}', '{...}', '{% endhighlight %}'],
    ['{% highlight yaml linenos %}', '[[oven]]', '{%- endhighlight -%}'],
    ['{% codeblock lang:c %}', 'a ^[note] b', '{% endcodeblock %}'],
    ['{{< highlight go >}}', ':::oven', '{{< /highlight >}}'],
    ['{% highlight html %}', '<style> {: .oven }', '{% endhighlight %}'],
    ['{% highlight py %}', '<!-- {{ oven }}', '{% endhighlight %}'],
  ])('%s %s', (opens, line, closes) => {
    const { tree } = outcome(
      `# Ovens\n\nWe bake:\n${opens}\n>>> bake()\n\n${line}\n${closes}\n\nIt is *warm*.\n`,
    );
    expect(tree).toContain(`">>> bake()\\n\\n${line}"`);
    expect(tree).toContain('warm');
  });

  it.each(['{% highlight py %}', '{{< highlight py >}}'])('%s that nothing closes hides nothing', (opens) => {
    expect(outcome(`# Ovens\n\n${opens}\n\nIt is **warm**.\n`).tree).toContain('<strong>warm');
  });
});

describe('headings that begin with "By"', () => {
  it.each([
    '### By Design',
    '## **By Popular Demand**',
    '## By The Numbers',
    '### By Warm Loaf',
    '## Written By Hand',
  ])('%s stays a heading', (line) => {
    const { tree } = outcome(`# Warm ovens\n\n${line}\n\nA warm oven bakes a loaf.\n`);
    expect(tree).toContain(line.replace(/^#+ |\*/g, ''));
  });

  it.each([
    '### By Ann Miller',
    '## By [Ann](https://ann.example)',
    '### Written by Ann',
    '#### Author: Ann Miller',
  ])('%s is a byline', (line) => {
    const { tree } = outcome(`# Warm ovens\n\n${line}\n\nA warm oven bakes a loaf.\n`);
    expect(tree).not.toContain('Ann');
  });

  it('names nobody further below', () => {
    const { tree } = outcome('# Warm ovens\n\n## Contents\n\n### By Ann Miller\n\nAn oven is warm.\n');
    expect(tree).toContain('By Ann Miller');
  });
});

describe('text in braces that is no list of attributes stays', () => {
  it.each(['{: a => 1 and\nthis is real text}', '{: a => 1 and more}', '{: this is text }', '{:ok}'])(
    '%s',
    (text) => {
      expect(outcome(`# Ovens\n\nIn Ruby ${text} here.\n`).tree).toContain('{:');
    },
  );

  it('also on a line of its own', () => {
    expect(outcome('# Ovens\n\nIn Ruby\n\n{: a => 1 and more}\n').tree).toContain('a => 1');
  });

  it.each(['{: .a }', '{:#a .b}', '{:k="v" l=\'w\'}', '{: width=50% .a.b\n#c}', '{: external}'])(
    '%s goes',
    (text) => {
      expect(outcome(`# Ovens\n\nAn [oven](b.md)${text} here.\n`).tree).toMatch(/\| An .*oven.* here\.$/m);
    },
  );
});
