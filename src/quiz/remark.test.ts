import { describe, expect, test } from 'vitest';
import { bank, guidance } from '../content/testing/pages';
import { failureOf, outline, transformed } from '../content/testing/remark';
import { bankFile, remarkQuiz } from './remark';

const FILE = 'docs/handbook/papers/a.mdx';
const page = (body: string) => {
  const files = {
    [FILE]: guidance('a', body),
    'quizzes/basics/one.yaml': bank('basics/one'),
    'quizzes/basics/two.yaml': bank('basics/two'),
  };
  return outline(transformed(remarkQuiz, files, FILE));
};

describe('remarkQuiz', () => {
  test('gives each quiz its bank, and the player to the page', () => {
    expect(page('<Quiz bank="basics/two" />\n\n<Quiz bank="basics/one" />')).toMatchInlineSnapshot(`
      "import Quiz from "@site/src/quiz/react/Quiz.tsx"
      import bank2 from "@generated/handbook-quiz/default/bank-basics--one.json"
      import bank1 from "@generated/handbook-quiz/default/bank-basics--two.json"
      <Quiz bank={bank1}>
      <Quiz bank={bank2}>"
    `);
  });

  test('ships no player to a page without a quiz', () => {
    expect(page('Text.')).toBe('paragraph\n   Text.');
  });

  test.each([
    ['Text.\n\n<Quiz bank="basics/on" />', 'basics/on', '15:1'],
    ['<Quiz />', '', '13:1'],
  ])('fails for %j at its place', (body, id, place) => {
    expect(failureOf(() => page(body))).toBe(
      `${FILE}:${place} The question bank "${id}" is not in quizzes/. Add the file, or correct the id.`,
    );
  });
});

test('bankFile is the name of the file that the plugin writes', () => {
  expect(bankFile('basics/one')).toBe('bank-basics--one.json');
});
