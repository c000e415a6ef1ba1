import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bankSchema } from './schema';
import { textsOf } from './texts';

const file = path.join(__dirname, '../../quizzes/examples/kinds.yaml');
const bank = bankSchema.parse(parse(readFileSync(file, 'utf8')));

test('gives what readers may read, with its place, and no ids', () => {
  const matching = bank.questions.find(({ kind }) => kind === 'matching');
  if (!matching) throw new Error('The examples have no matching question.');
  expect(textsOf(matching).map((one) => one.path.join('.'))).toEqual([
    'prompt',
    'explanation',
    ...[0, 1, 2, 3].flatMap((n) => [`pairs.${n}.left`, `pairs.${n}.right`, `pairs.${n}.feedback`]),
    'extras.0.text',
    'extras.0.feedback',
  ]);
});

test('finds the texts of every kind', () => {
  const written = bank.questions.flatMap(textsOf).map(({ text }) => text);
  for (const words of [
    'Nothing is attached.',
    'It can: an unusual question',
    'Stop, and look no further',
    'as soon as it is certain',
    'MLRO',
    'Take away those that were escalated.',
    'It is true.',
    'Nobody saw you open the page.',
    'You close the page at once.',
    'Two things went right',
  ]) {
    expect(
      written.some((text) => text.includes(words)),
      words,
    ).toBe(true);
  }
  expect(written.some((text) => bank.questions.some(({ id }) => id === text))).toBe(false);
});
