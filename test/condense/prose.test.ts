import { describe, expect, it } from 'vitest';
import { condenseProse } from '../../src/condense/condense-prose.js';
import { flattenInline } from '../../src/condense/inline-text.js';
import { definitionIn } from '../../src/condense/ladder/definitions.js';
import { enumerationIn } from '../../src/condense/ladder/enumerations.js';
import { numberIn } from '../../src/condense/ladder/numbers.js';
import { quotationsIn } from '../../src/condense/ladder/quotations.js';
import { judgeSentence } from '../../src/condense/ladder/sentence-ladder.js';
import { splitSentences } from '../../src/condense/segment/sentences.js';
import type { Section } from '../../src/model/outline.js';
import { paragraph, sectionOf } from './table.js';

const sentenceOf = (markdown: string) => {
  const inline = flattenInline(paragraph(markdown).children);
  const [sentence] = splitSentences(inline.text);
  if (!sentence) throw new Error(`no sentence: ${markdown}`);
  return { inline, sentence };
};

describe('a line of prose', () => {
  /** `sentence → line`, or nothing when it must not be shown. */
  const cases: readonly (readonly [sentence: string, line: string | undefined])[] = [
    ['Git holds the desired state of every cluster.', 'Git holds the desired state of every cluster'],
    [
      'However, old kernels block the way for most companies.',
      'Old kernels block the way for most companies',
    ],
    ['I believe that operators replace most of the runbooks.', 'Operators replace most of the runbooks'],
    ['While the format is young, large vendors ship runtimes today.', 'Large vendors ship runtimes today'],
    ['Storage was expensive, but disks cost almost nothing today.', 'Disks cost almost nothing today'],
    // Leans on another sentence.
    ['It is now part of every release.', undefined],
    ['This makes the cluster faster than before.', undefined],
    ['These numbers surprised everybody in the room.', undefined],
    // Hope and doubt are not transparent, and the first person is not the subject of a talk.
    ['I hope that another event matches this record.', undefined],
    ['We would have built the first version in a weekend.', undefined],
    ['Our team maintains forty services in three regions.', undefined],
    // No full clause after the frame.
    ['I expect Rust projects to be on par with Go projects.', undefined],
    ['We expect the boring pattern to continue in 2018.', undefined],
    // Not for an audience.
    ['Check out the documentation for all the details.', undefined],
    ['Thanks to everybody who reviewed the drafts.', undefined],
    ['Who owns the pager at three in the morning?', undefined],
    ['The following table lists every supported platform.', undefined],
    ['As more companies move to containers, the pattern spreads.', undefined],
    // A condition is not cut away.
    [
      'The scheduler places pods on every node in the pool, unless a taint keeps them off the machine for good.',
      undefined,
    ],
    ['No main verb in the forces driving clouds.', undefined],
  ];
  it.each(cases)('%s', (text, expected) => {
    const { inline, sentence } = sentenceOf(text);
    expect(judgeSentence(inline, sentence, new Set()).line?.text).toBe(expected);
  });
});

describe('a big number', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[] | undefined])[] = [
    [
      '93% of enterprises use several providers (State of the Cloud Report 2020).',
      ['93%', 'of enterprises use several providers', 'State of the Cloud Report 2020'],
    ],
    [
      'Nearly 60% expect to use more cloud than they had planned.',
      ['Nearly 60%', 'expect to use more cloud than they had planned'],
    ],
    ['The exam costs $300 in most countries.', ['$300', 'The exam costs $300 in most countries']],
    ['Between 20% and 40% of nodes idle.', undefined],
    ['Version 1.19.2 ships today with fixes.', undefined],
    ['The year 2018 was good for service meshes.', undefined],
    [
      'We raised $250,000 for scholarships last year.',
      ['$250,000', 'Raised $250,000 for scholarships last year'],
    ],
    ['We would have raised $250,000 for scholarships.', undefined],
    ['Did 80% of you upgrade?', undefined],
  ];
  it.each(cases)('%s', (text, expected) => {
    const { inline, sentence } = sentenceOf(text);
    const claim = numberIn(inline, sentence);
    const found =
      claim?.kind === 'number'
        ? [claim.number.text, claim.clause.text, ...(claim.citation ? [claim.citation.text] : [])]
        : undefined;
    expect(found).toEqual(expected);
  });
});

describe('an enumeration', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    [
      'Small clusters run on projects such as k3s, KubeEdge and k0s.',
      ['Small clusters run on projects', 'k3s', 'KubeEdge', 'k0s'],
    ],
    ['It speaks protocols like HTTP, gRPC, and AMQP.', ['Protocols', 'HTTP', 'gRPC', 'AMQP']],
    ['Tools including Argo, Flux, GitLab and more follow.', []],
    ['There are two, such as red and blue.', []],
    ['It is like a house that stands on sand, water and hope of the owner.', []],
  ];
  it.each(cases)('%s', (text, expected) => {
    const { inline, sentence } = sentenceOf(text);
    const found = enumerationIn(inline, sentence);
    expect(found ? [found.lead, ...found.terms].map((line) => line.text) : []).toEqual(expected);
  });
});

describe('a definition', () => {
  const cases: readonly (readonly [heading: string, text: string, expected: string | undefined])[] = [
    [
      'GitOps',
      'GitOps is an operating model for cloud native technologies.',
      'Operating model for cloud native technologies',
    ],
    [
      'What is a sidecar?',
      'A sidecar is a container that runs beside the application.',
      'Container that runs beside the application',
    ],
    ['Jaeger', 'Jaeger is one of the oldest tracers.', undefined],
    ['Jaeger', 'Envoy is a proxy for service meshes.', undefined],
  ];
  it.each(cases)('%s: %s', (heading, text, expected) => {
    const { inline, sentence } = sentenceOf(text);
    expect(definitionIn(inline, sentence, heading)?.text).toBe(expected);
  });
});

describe('a quotation in prose', () => {
  it('needs six words and its source beside it', () => {
    const of = (text: string) =>
      quotationsIn(paragraph(text)).map((claim) =>
        claim.kind === 'quote' ? claim.attribution?.text : undefined,
      );
    expect(of('“Nobody wants to be paged for a full disk”, said Ada Lovelace.')).toEqual(['Ada Lovelace']);
    expect(
      of('The report says “almost all companies use several providers at once” (Cloud Survey 2020).'),
    ).toEqual(['Cloud Survey 2020']);
    expect(of('“Too short to show”, said Ada Lovelace.')).toEqual([]);
    expect(of('The word “this is a phrase without any source at all” stands here.')).toEqual([]);
  });
});

describe('sentences that are told as true and whole', () => {
  const linesOf = (text: string): string[] => {
    const section: Section = { depth: 2, blocks: [paragraph(text)], children: [] };
    return condenseProse(section, { language: 'en', title: 'Bread' }).flatMap(({ claim }) =>
      claim.kind === 'lines' ? claim.lines.map((line) => line.text) : [],
    );
  };

  it('says nothing that is only supposed', () => {
    expect(
      linesOf('Imagine a bakery without clocks. The ovens of Ulm can bake rye all night without coal.'),
    ).toEqual([]);
    expect(linesOf('The ovens of Ulm can bake rye all night without coal.')).toEqual([
      'The ovens of Ulm can bake rye all night without coal',
    ]);
  });

  it('says nothing that hangs on the condition or the question before it', () => {
    const bakers = 'Bakers will be able to sell bread without salt.';
    expect(linesOf(`If the guild moves the ovens, the doors stay open. ${bakers}`)).not.toContain(
      'Bakers will be able to sell bread without salt',
    );
    expect(linesOf(bakers)).toEqual(['Bakers will be able to sell bread without salt']);
    expect(
      linesOf('Milling by hand would not have been an option. Rye would become slow to mill.'),
    ).not.toContain('Rye would become slow to mill');
    expect(
      linesOf('Coming from wheat? Rye bread from Ulm no longer needs 40 grams of salt or sugar.'),
    ).toEqual([]);
    expect(linesOf('Why rye? Rye bread from Ulm no longer needs 40 grams of salt or sugar.')).toEqual([
      'Rye bread from Ulm no longer needs 40 grams of salt or sugar',
    ]);
    expect(linesOf('Consider the oven of Ulm. Every loaf stays warm for hours.')).toEqual([]);
  });

  it('says nothing that others hold to be true', () => {
    expect(linesOf('There is a common myth about rye. Rye bread needs no salt.')).toEqual([]);
  });

  it('says nothing of how it was at first where its paragraph tells how it went on', () => {
    const first =
      'Mills were originally powered by a wheel. Rye bread from Ulm no longer needs 40 grams of salt.';
    expect(linesOf(`${first} However, rye is dry.`)).toEqual([]);
    expect(linesOf(first)).toContain('Rye bread from Ulm no longer needs 40 grams of salt');
  });

  it('does not stop before the examples that a sentence announces', () => {
    expect(
      linesOf(
        'Bread no longer rises without several kinds of flour now. For example, rye gives a dark crumb.',
      ),
    ).toEqual([]);
    expect(
      linesOf('Bread no longer rises without several kinds of flour now. Rye gives a dark crumb.'),
    ).toContain('Bread no longer rises without several kinds of flour now');
  });
});

describe('a sentence whose main clause comes later', () => {
  const linesUnder = (title: string, text: string): string[] => {
    const heading = { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] } as const;
    const section: Section = {
      heading: { ...heading, children: [...heading.children] },
      depth: 2,
      blocks: [paragraph(text)],
      children: [],
    };
    return condenseProse(section, { language: 'en', title: 'Bread' }).flatMap(({ claim }) =>
      claim.kind === 'lines' ? claim.lines.map((line) => line.text) : [],
    );
  };

  it('is shown with what stands before it, when both are short', () => {
    expect(
      linesUnder('Ovens', 'As a member of the guild, Moss Bakery must not use any Ulm oven without flour.'),
    ).toEqual(['As a member of the guild, Moss Bakery must not use any Ulm oven without flour']);
    expect(
      linesUnder(
        'Ovens',
        'As a member of the guild of the bakers of the valley, Moss Bakery tests each and every one of its ovens twice a year.',
      ),
    ).toEqual([]);
  });

  it('is only spoken where the post takes leave', () => {
    expect(linesUnder('Get involved', 'As a member of the guild, Moss Bakery tests every oven.')).toEqual([]);
  });
});

describe('a longer paragraph in italics', () => {
  const told = 'Ovens of stone keep the heat of a whole night in the valley, so bakers no longer need coal';
  const linesOf = (text: string): number =>
    condenseProse(sectionOf(`## Ovens\n\n${text}`), { language: 'en', title: 'Ovens of stone' }).length;
  it('is of who wrote the post, or of where it was first', () => {
    expect(linesOf(`${told}.`)).toBe(1);
    expect(linesOf(`*${told}.*`)).toBe(0);
  });
  it('stays a point where it is short', () => {
    expect(linesOf('*Ovens of stone no longer need coal.*')).toBe(1);
  });
});
