import { describe, expect, test } from 'vitest';
import { compileBank } from './compile';
import { kindOf } from './kinds';
import { bankSchema, type Bank } from './schema';
import type { CompiledQuestion } from './types';

/** One question of each of the kinds that are not choices, as an author writes it. */
const WRITTEN = {
  matching: {
    kind: 'matching',
    pairs: [
      { id: 'money', left: 'Money', right: 'The *FIU*', feedback: 'Money goes there.' },
      { id: 'page', left: 'A page', right: 'The hotline', feedback: 'Pages go there.' },
      { id: 'danger', left: 'Danger', right: 'The police', feedback: 'Danger goes there.' },
    ],
    extras: [{ id: 'press', text: 'The press', feedback: 'Never.' }],
  },
  ordering: {
    kind: 'ordering',
    items: [
      { id: 'stop', text: 'Stop', feedback: 'First of all.' },
      { id: 'note', text: 'Write', feedback: 'While you remember.' },
      { id: 'tell', text: 'Tell', feedback: 'Last.' },
    ],
  },
  cloze: {
    kind: 'cloze',
    text: 'Nobody tells {whom}; *{who}* decides.',
    gaps: [
      {
        id: 'who',
        options: [
          { id: 'officer', text: 'the **officer**', correct: true },
          { id: 'analyst', text: 'the analyst', feedback: 'Not alone.' },
        ],
      },
      { id: 'whom', accept: ['the customer'], feedback: 'Think of whom it would warn.' },
    ],
  },
  numeric: {
    kind: 'numeric',
    answer: 3,
    tolerance: 0.5,
    unit: 'days',
    feedback: 'Count again.',
    mistakes: [{ value: 4, feedback: 'Without the first day.' }],
  },
  'short-text': {
    kind: 'short-text',
    accept: ['Please wait.'],
    model: 'Please wait.',
    criteria: ['It is *true*.', 'It is neutral.'],
    feedback: 'Compare.',
  },
  scenario: {
    kind: 'scenario',
    start: 'first',
    steps: [
      {
        id: 'second',
        text: 'Then this.',
        decisions: [
          { id: 'a', text: 'Do A', quality: 'best', consequence: 'Good.', next: 'third' },
          { id: 'b', text: 'Do B', quality: 'poor', consequence: 'Bad.' },
        ],
      },
      {
        id: 'first',
        text: 'This happens.',
        decisions: [
          { id: 'a', text: 'Do A', quality: 'best', consequence: 'Good.', next: 'third' },
          { id: 'b', text: 'Do B', quality: 'poor', consequence: 'Bad.', next: 'second' },
        ],
      },
      {
        id: 'third',
        text: 'And this.',
        decisions: [
          { id: 'a', text: 'Do A', quality: 'best', consequence: 'Good.' },
          { id: 'b', text: 'Do B', quality: 'acceptable', consequence: 'Well.' },
        ],
      },
    ],
    debrief: 'Look back.',
  },
};

type Kind = keyof typeof WRITTEN;

const blocks = (text: string) => [{ tag: 'p', children: [text] }];

function bankOf(kind: Kind, change: object = {}): Bank {
  return bankSchema.parse({
    id: 'course/bank',
    title: 'A bank',
    revision: 1,
    last_reviewed: '2026-11-22',
    questions: [
      {
        id: 'q',
        prompt: 'What now?',
        explanation: 'So it is.',
        sources: ['guide'],
        tests: ['page'],
        ...WRITTEN[kind],
        ...change,
      },
    ],
  });
}

function compiled<K extends Kind>(kind: K, change: object = {}) {
  const source = { id: 'guide', title: '', publisher: '', date: '', type: '', verified: true };
  const { questions } = compileBank(
    bankOf(kind, change),
    'public',
    () => source,
    () => undefined,
  );
  return questions[0] as Extract<CompiledQuestion, { kind: K }>;
}

test.each([
  ['matching', { money: 'money', page: 'page', danger: 'danger' }],
  ['ordering', ['stop', 'note', 'tell']],
  ['cloze', { who: 'officer', whom: 'The customer' }],
  ['numeric', 3.5],
  ['short-text', { text: 'please wait' }],
  ['scenario', ['a', 'a']],
] as const)('%s as written marks the answer meant as right', (kind, answer) => {
  const question = compiled(kind);
  expect(kindOf(question).mark(question, answer).correct).toBe(true);
});

describe('what a page ships', () => {
  test('of matching: rights in an order that gives nothing away', () => {
    const { pairs, rights } = compiled('matching');
    expect(pairs[0]).toEqual({
      id: 'money',
      left: ['Money'],
      feedback: blocks('Money goes there.'),
    });
    expect(rights.map(({ id }) => id)).not.toEqual(['money', 'page', 'danger', 'press']);
    expect(rights).toContainEqual({
      id: 'money',
      text: ['The ', { tag: 'em', children: ['FIU'] }],
    });
    expect(rights).toContainEqual({
      id: 'press',
      text: ['The press'],
      feedback: blocks('Never.'),
    });
  });

  test('of ordering: items in another order than the right one', () => {
    const { items, order } = compiled('ordering');
    expect(order).toEqual(['stop', 'note', 'tell']);
    expect(items.map(({ id }) => id)).not.toEqual(order);
    expect(items).toContainEqual({ id: 'stop', text: ['Stop'], feedback: blocks('First of all.') });
  });

  test('of cloze: gaps in the order of the text, options in plain text', () => {
    const { text, gaps } = compiled('cloze');
    expect(text).toEqual([
      'Nobody tells {whom}; ',
      { tag: 'em', children: ['{who}'] },
      ' decides.',
    ]);
    expect(gaps).toEqual([
      {
        id: 'whom',
        accept: ['the customer'],
        feedback: blocks('Think of whom it would warn.'),
      },
      {
        id: 'who',
        options: [
          { id: 'officer', text: 'the officer', correct: true },
          { id: 'analyst', text: 'the analyst', correct: false, feedback: blocks('Not alone.') },
        ],
      },
    ]);
  });

  test('of scenario: the step that it begins with comes first', () => {
    const { start, steps } = compiled('scenario');
    expect(start).toBe('first');
    expect(steps.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
    expect(steps[0]?.decisions[1]).toEqual({
      id: 'b',
      text: ['Do B'],
      quality: 'poor',
      consequence: blocks('Bad.'),
      next: 'second',
    });
  });
});

describe('the hash', () => {
  const { pairs } = WRITTEN.matching;
  const { items } = WRITTEN.ordering;
  const { gaps } = WRITTEN.cloze;
  const { steps } = WRITTEN.scenario;
  const first = <T extends object>(list: readonly T[], change: object) =>
    list.map((one, index) => (index === 0 ? { ...one, ...change } : one));

  test.each<[string, Kind, object]>([
    ['a left side', 'matching', { pairs: first(pairs, { left: 'Cash' }) }],
    ['a right side', 'matching', { pairs: first(pairs, { right: 'Us' }) }],
    ['an extra', 'matching', { extras: [] }],
    ['the right order', 'ordering', { items: [...items].reverse() }],
    ['an item', 'ordering', { items: first(items, { text: 'Wait' }) }],
    ['the text', 'cloze', { text: 'Nobody warns {whom}; {who} decides.' }],
    ['what a gap accepts', 'cloze', { gaps: [gaps[0], { ...gaps[1], accept: ['nobody'] }] }],
    ['the number', 'numeric', { answer: 5 }],
    ['the tolerance', 'numeric', { tolerance: 0 }],
    ['what is accepted', 'short-text', { accept: ['Wait.'] }],
    ['the model answer', 'short-text', { model: 'Wait.' }],
    ['a situation', 'scenario', { steps: first(steps, { text: 'Something else.' }) }],
  ])('changes with %s', (_what, kind, change) => {
    expect(compiled(kind, change).hash).not.toBe(compiled(kind).hash);
  });

  test.each<[string, Kind, object]>([
    ['feedback', 'matching', { pairs: first(pairs, { feedback: 'There.' }) }],
    ['the order of pairs', 'matching', { pairs: [...pairs].reverse() }],
    ['feedback', 'ordering', { items: first(items, { feedback: 'There.' }) }],
    ['the order of gaps', 'cloze', { gaps: [...gaps].reverse() }],
    ['known mistakes', 'numeric', { mistakes: [] }],
    ['feedback', 'short-text', { feedback: 'Look at both.' }],
    ['the debrief', 'scenario', { debrief: 'Look ahead.' }],
    ['the order of steps', 'scenario', { steps: [...steps].reverse() }],
  ])('stays with %s', (_what, kind, change) => {
    expect(compiled(kind, change).hash).toBe(compiled(kind).hash);
  });
});
