import { describe, expect, test } from 'vitest';
import type { Source } from '../citation/schema';
import { BankError, compileBank } from './compile';
import { bankSchema, type Bank } from './schema';

const shared = { explanation: 'So it is.', sources: ['guide'], tests: ['page'] };

function bankWith(change: { first?: object; second?: object } = {}): Bank {
  return bankSchema.parse({
    id: 'course/bank',
    title: 'A bank',
    course: 'course',
    revision: 3,
    last_reviewed: '2026-11-21',
    questions: [
      {
        ...shared,
        id: 'first',
        kind: 'single',
        prompt: 'It is late.\n\nWhat *now*?',
        facilitator: 'Ask the group.',
        choices: [
          { id: 'go', text: 'Go', feedback: 'No.' },
          { id: 'stay', text: 'Stay', correct: true },
          { id: 'wait', text: 'Wait', feedback: 'No.' },
        ],
        ...change.first,
      },
      {
        ...shared,
        id: 'second',
        kind: 'true-false',
        audience: 'member',
        prompt: 'It is so.',
        answer: true,
        feedback: 'It is.',
        ...change.second,
      },
    ],
  });
}

const guide: Source = {
  id: 'guide',
  title: 'The guide',
  publisher: 'A body',
  date: '2020',
  type: 'guidance',
  verified: false,
  note: 'Not for readers.',
};
const source = (id: string) => (id === 'guide' ? guide : undefined);
const pageLink = (id: string) =>
  id === 'page' ? { title: 'The page', permalink: '/page' } : undefined;
const compile = (bank: Bank) => compileBank(bank, 'trainer', source, pageLink);
const hashes = (bank: Bank) => compile(bank).questions.map((question) => question.hash);

describe('compileBank', () => {
  test('gives what a page ships and nothing else', () => {
    expect(compileBank(bankWith(), 'public', source, pageLink)).toMatchInlineSnapshot(`
      {
        "id": "course/bank",
        "questions": [
          {
            "choices": [
              {
                "correct": false,
                "feedback": [
                  {
                    "children": [
                      "No.",
                    ],
                    "tag": "p",
                  },
                ],
                "id": "go",
                "text": [
                  "Go",
                ],
              },
              {
                "correct": true,
                "id": "stay",
                "text": [
                  "Stay",
                ],
              },
              {
                "correct": false,
                "feedback": [
                  {
                    "children": [
                      "No.",
                    ],
                    "tag": "p",
                  },
                ],
                "id": "wait",
                "text": [
                  "Wait",
                ],
              },
            ],
            "explanation": [
              {
                "children": [
                  "So it is.",
                ],
                "tag": "p",
              },
            ],
            "hash": "36dtbznz8",
            "id": "first",
            "kind": "single",
            "lead": [
              {
                "children": [
                  "It is late.",
                ],
                "tag": "p",
              },
            ],
            "links": [
              {
                "permalink": "/page",
                "title": "The page",
              },
            ],
            "prompt": [
              "What ",
              {
                "children": [
                  "now",
                ],
                "tag": "em",
              },
              "?",
            ],
            "sources": [
              {
                "date": "2020",
                "id": "guide",
                "publisher": "A body",
                "title": "The guide",
                "verified": false,
              },
            ],
            "weight": 1,
          },
        ],
        "revision": 3,
        "title": "A bank",
      }
    `);
  });

  test('takes over what the author says of the question, and numbers its revision', () => {
    const first = {
      objective: 'act',
      difficulty: 3,
      weight: 2,
      tests: ['page', 'hidden'],
      revisions: [{ date: '2026-11-22', note: 'Clearer.' }],
    };
    const [question] = compile(bankWith({ first })).questions;
    expect(question).toMatchObject({
      objective: 'act',
      weight: 2,
      revision: 2,
      links: [{ title: 'The page', permalink: '/page' }],
    });
  });

  test('says to trainers alone how hard a question is and what it is about', () => {
    const bank = bankWith({ first: { difficulty: 3, tags: ['first-steps'] } });
    const first = (audience: 'member' | 'trainer') =>
      compileBank(bank, audience, source, pageLink).questions[0];
    expect(first('trainer')).toHaveProperty('facilitator', {
      difficulty: 3,
      tags: ['first-steps'],
      note: [{ tag: 'p', children: ['Ask the group.'] }],
    });
    expect(JSON.stringify(first('member'))).not.toMatch(/difficulty|first-steps/);
  });

  test('keeps questions from audiences they are not for, and notes for trainers', () => {
    const seen = (audience: 'public' | 'member' | 'trainer') =>
      compileBank(bankWith(), audience, source, pageLink).questions.map(
        (question) => question.id + (question.facilitator?.note ? ' with note' : ''),
      );
    expect(seen('public')).toEqual(['first']);
    expect(seen('member')).toEqual(['first', 'second']);
    expect(seen('trainer')).toEqual(['first with note', 'second']);
  });

  test('reports all that cannot be compiled together', () => {
    const bank = bankWith({
      first: { prompt: '# What', sources: ['guide', 'lost'] },
      second: { feedback: '![a](b)' },
    });
    const error = thrown(() => compile(bank));
    expect(error.message).toMatchInlineSnapshot(`
      "Question bank course/bank cannot be used.
      first, prompt: unexpected a heading, expected a prompt that ends with the paragraph that asks
      first, sources.1: unexpected source lost, expected an id of data/sources.yaml
      second, feedback: unexpected an image, expected paragraphs, lists, quotations, tables, emphasis, inline code and links"
    `);
    expect(error.problems.map((problem) => problem.path)).toEqual([
      ['questions', 0, 'prompt'],
      ['questions', 0, 'sources', 1],
      ['questions', 1, 'feedback'],
    ]);
  });
});

describe('the hash of a question', () => {
  const before = hashes(bankWith());

  test.each<[string, Parameters<typeof bankWith>[0]]>([
    ['the prompt', { first: { prompt: 'What then?' } }],
    ['a choice', { first: { choices: reworded('stay', { text: 'Remain' }) } }],
    [
      'which choice is right',
      {
        first: {
          choices: reworded('stay', { correct: false, feedback: 'No.' }, 'go', { correct: true }),
        },
      },
    ],
    ['the id of a choice', { first: { choices: reworded('stay', { id: 'remain' }) } }],
  ])('changes with %s', (_what, change) => {
    const after = hashes(bankWith(change));
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });

  test('changes when a statement becomes false', () => {
    expect(hashes(bankWith({ second: { answer: false } }))[1]).not.toBe(before[1]);
  });

  test('stays with what answers do not depend on', () => {
    const same = bankWith({
      first: {
        prompt: 'It is   late.\n\nWhat *now*?\n',
        explanation: 'Otherwise.',
        facilitator: 'Wait.',
        choices: [...reworded('go', { feedback: 'No, stay.' })].reverse(),
      },
      second: { feedback: 'Yes, it is.', audience: 'public' },
    });
    expect(hashes(same)).toEqual(before);
  });
});

/** The choices of the first question, some of them changed: id, change, id, change. */
function reworded(...changes: (string | object)[]): object[] {
  const [question] = bankWith().questions;
  if (question?.kind !== 'single') return [];
  return question.choices.map((choice) => {
    const at = changes.indexOf(choice.id);
    return at === -1 ? choice : { ...choice, ...(changes[at + 1] as object) };
  });
}

function thrown(run: () => unknown): BankError {
  try {
    run();
  } catch (error) {
    if (error instanceof BankError) return error;
    throw error;
  }
  throw new Error('expected a BankError');
}
