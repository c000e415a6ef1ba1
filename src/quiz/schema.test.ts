import { describe, expect, test } from 'vitest';
import { explainIssues } from '../content/explain';
import { parseLocatedYaml } from '../content/yaml';
import { bankSchema } from './schema';

/** What the check says of a question with these lines, from `questions[1]` on. */
function faultsOf(...lines: string[]): string[] {
  const yaml = parseLocatedYaml(
    [
      'id: course/bank',
      'title: A bank',
      'revision: 1',
      'last_reviewed: 2026-11-22',
      'questions:',
      '  - id: q',
      '    prompt: What now?',
      '    explanation: So it is.',
      '    sources: [guide]',
      '    tests: [page]',
      ...lines.map((line) => `    ${line}`),
    ].join('\n'),
  );
  expect(yaml.errors).toEqual([]);
  const { error } = bankSchema.safeParse(yaml.value);
  return explainIssues('bank.yaml', 'data-schema', yaml, error?.issues ?? []).map(
    ({ line, found, expected }) => `${line - 10}: ${found} | ${expected}`,
  );
}

const CHOICES = [
  'kind: single',
  'choices:',
  '  - { id: a, text: A, correct: true }',
  '  - { id: b, text: B, feedback: No. }',
];

describe('the schema tells the place of a fault and what was expected', () => {
  test('in what every question has', () => {
    const sound = [...CHOICES, '  - { id: c, text: C, feedback: No., pinned: true }'];
    expect(faultsOf(...sound, 'difficulty: 3', 'tags: [two-channels]', 'weight: 0.5')).toEqual([]);
    expect(
      faultsOf(
        ...sound,
        'difficulty: 4',
        'weight: 0',
        'tags: [Two Channels]',
        'revisions: [{ date: 2026-11-22, note: Clearer. }, { date: 2026-11-21, note: Shorter. }]',
      ),
    ).toMatchInlineSnapshot(`
      [
        "6: questions[1].difficulty 4 | one of: 1, 2, 3",
        "8: questions[1].tags[1] "Two Channels" | lower-case letters, digits and single hyphens",
        "7: questions[1].weight 0 | a number above 0",
        "9: questions[1].revisions[2].date "2026-11-21" | the revisions in order, the newest one last",
      ]
    `);
  });

  test('in choices', () => {
    expect(faultsOf(...CHOICES, '  - { id: b, text: C }', '  - { id: d, text: D, correct: true }'))
      .toMatchInlineSnapshot(`
      [
        "5: questions[1].choices[3].id "b" | an id that no other choice of the question has",
        "5: questions[1].choices[3].feedback (nothing) | feedback for a wrong choice: why it is a mistake and what to do instead",
        "3: questions[1].choices [{"id":"a","text":"A","correct":true},{"id":"b","text":"B","feedback":"No."},… | exactly one choice with correct: true",
      ]
    `);
  });

  test('in matching', () => {
    expect(
      faultsOf(
        'kind: matching',
        'pairs:',
        '  - { id: a, left: A, right: One, feedback: No. }',
        '  - { id: b, left: B, right: One, feedback: No. }',
        '  - { id: c, left: C, right: Three }',
        'extras:',
        '  - { id: a, text: Four, feedback: No. }',
      ),
    ).toMatchInlineSnapshot(`
      [
        "5: no field "feedback" | questions[1].pairs[3].feedback (text)",
      ]
    `);
    expect(
      faultsOf(
        'kind: matching',
        'pairs:',
        '  - { id: a, left: A, right: One, feedback: No. }',
        '  - { id: a, left: B, right: One, feedback: No. }',
        '  - { id: c, left: C, right: Three, feedback: No. }',
        'extras:',
        '  - { id: c, text: One, feedback: No. }',
      ),
    ).toMatchInlineSnapshot(`
      [
        "4: questions[1].pairs[2].id "a" | an id that no other pair or extra of the question has",
        "7: questions[1].extras[1].id "c" | an id that no other pair or extra of the question has",
        "4: questions[1].pairs[2].right "One" | a text that no other right-hand side has",
        "7: questions[1].extras[1].text "One" | a text that no other right-hand side has",
      ]
    `);
  });

  test('in ordering', () => {
    expect(
      faultsOf(
        'kind: ordering',
        'items:',
        '  - { id: a, text: A, feedback: First. }',
        '  - { id: a, text: B, feedback: Second. }',
      ),
    ).toMatchInlineSnapshot(`
      [
        "3: questions[1].items [{"id":"a","text":"A","feedback":"First."},{"id":"a","text":"B","feedback":"S… | three items or more",
        "4: questions[1].items[2].id "a" | an id that no other item of the question has",
      ]
    `);
  });

  test('in cloze', () => {
    expect(
      faultsOf(
        'kind: cloze',
        'text: "One {a}, two {b}, again {b}, and {d}."',
        'gaps:',
        '  - { id: a, accept: [x], feedback: No. }',
        '  - { id: b, accept: [x], feedback: No. }',
        '  - { id: c, accept: [x], feedback: No. }',
      ),
    ).toMatchInlineSnapshot(`
      [
        "2: questions[1].text "One {a}, two {b}, again {b}, and {d}." | only gaps that are listed: add "d" to gaps, or correct it",
        "5: questions[1].gaps[2].id "b" | {b} once in the text, where it is 2 times",
        "6: questions[1].gaps[3].id "c" | {c} once in the text, where it is 0 times",
      ]
    `);
    expect(
      faultsOf(
        'kind: cloze',
        'text: "{a} {b} {c} {d}"',
        'gaps:',
        '  - { id: a }',
        '  - { id: b, accept: ["..."] }',
        '  - id: c',
        '    feedback: No.',
        '    options:',
        '      - { id: x, text: X, correct: true }',
        '      - { id: x, text: Y }',
        '      - { id: z, text: Z, correct: true }',
        '  - { id: d, accept: [x], feedback: No., options: [{ id: x, text: X, correct: true }] }',
      ),
    ).toMatchInlineSnapshot(`
      [
        "4: questions[1].gaps[1] {"id":"a"} | options to choose, or accept with right answers",
        "5: questions[1].gaps[2].feedback (nothing) | feedback for any answer that is not accepted",
        "5: questions[1].gaps[2].accept[1] "..." | letters or digits",
        "10: questions[1].gaps[3].options[2].id "x" | an id that no other option of the gap has",
        "9: questions[1].gaps[3].options [{"id":"x","text":"X","correct":true},{"id":"x","text":"Y"},{"id":"z","text":… | exactly one option with correct: true",
        "10: questions[1].gaps[3].options[2].feedback (nothing) | feedback for a wrong option",
        "7: questions[1].gaps[3].feedback "No." | feedback at each option: move it there",
        "12: questions[1].gaps[4].options [{"id":"x","text":"X","correct":true}] | two options or more",
        "12: questions[1].gaps[4].accept ["x"] | options or accept: take one of them out",
        "12: questions[1].gaps[4].feedback "No." | feedback at each option: move it there",
      ]
    `);
  });

  test('in numeric', () => {
    expect(
      faultsOf(
        'kind: numeric',
        'answer: 3',
        'tolerance: 1',
        'unit: days',
        'feedback: No.',
        'mistakes: [{ value: 4, feedback: No. }, { value: 5, feedback: No. }, { value: 5, feedback: No. }]',
      ),
    ).toMatchInlineSnapshot(`
      [
        "6: questions[1].mistakes[1].value 4 | a number that is wrong: this one is within the tolerance",
        "6: questions[1].mistakes[3].value 5 | each number once",
      ]
    `);
    expect(faultsOf('kind: numeric', 'answer: "3"', 'tolerance: -1', 'feedback: No.'))
      .toMatchInlineSnapshot(`
      [
        "2: questions[1].answer "3" | a number",
        "3: questions[1].tolerance -1 | 0 or more: how far an answer may be off",
        "-4: no field "unit" | questions[1].unit (text)",
      ]
    `);
  });

  test('in short text', () => {
    expect(
      faultsOf(
        'kind: short-text',
        'accept: ["..."]',
        'model: So.',
        'criteria: [One.]',
        'feedback: Compare.',
      ),
    ).toMatchInlineSnapshot(`
      [
        "2: questions[1].accept[1] "..." | letters or digits",
        "4: questions[1].criteria ["One."] | two points or more",
      ]
    `);
  });

  test('in a scenario', () => {
    const step = (id: string, a: string, b: string) => [
      `  - id: ${id}`,
      '    text: It happens.',
      '    decisions:',
      `      - { id: a, text: A, quality: best, consequence: So., ${a} }`,
      `      - { id: b, text: B, quality: poor, consequence: So., ${b} }`,
    ];
    const scenario = (...steps: string[][]) =>
      faultsOf('kind: scenario', 'start: one', 'debrief: Look.', 'steps:', ...steps.flat());
    const end = 'next: three';
    expect(
      scenario(step('one', 'next: two', end), step('two', end, end), [
        ...step('three', '', '').slice(0, 3),
        '      - { id: a, text: A, quality: best, consequence: So. }',
        '      - { id: b, text: B, quality: poor, consequence: So. }',
      ]),
    ).toEqual([]);
    expect(
      scenario(
        step('one', 'next: two', 'next: four'),
        step('two', end, end),
        step('three', end, end),
      ),
    ).toMatchInlineSnapshot(`
      [
        "9: questions[1].steps[1].decisions[2].next "four" | the id of a step: one, two, three",
      ]
    `);
    expect(scenario(step('one', end, end), step('two', end, end), step('three', 'next: one', end)))
      .toMatchInlineSnapshot(`
        [
          "10: questions[1].steps[2].id "two" | a step that some decision leads to: add next there",
          "18: questions[1].steps[3].decisions[1].next "one" | a later step: this one leads back",
          "19: questions[1].steps[3].decisions[2].next "three" | a later step: this one leads back",
        ]
      `);
    expect(
      scenario(
        step('one', 'next: two', 'next: two'),
        ['  - id: two', '    text: It happens.', '    decisions:'].concat(
          '      - { id: a, text: A, quality: poor, consequence: So., next: three }',
          '      - { id: a, text: B, quality: poor, consequence: So., next: three }',
        ),
        step('three', end, end),
      ),
    ).toMatchInlineSnapshot(`
      [
        "14: questions[1].steps[2].decisions[2].id "a" | an id that no other decision of the step has",
        "13: questions[1].steps[2].decisions [{"id":"a","text":"A","quality":"poor","consequence":"So.","next":"three"},{"… | at least one decision with quality: best",
        "18: questions[1].steps[3].decisions[1].next "three" | a later step: this one leads back",
        "19: questions[1].steps[3].decisions[2].next "three" | a later step: this one leads back",
        "5: questions[1].steps [{"id":"one","text":"It happens.","decisions":[{"id":"a","text":"A","quality"… | a step whose decisions lead to different next steps",
      ]
    `);
  });
});
