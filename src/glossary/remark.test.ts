import { describe, expect, test } from 'vitest';
import { guidance } from '../content/testing/pages';
import { failureOf, outline, transformed } from '../content/testing/remark';
import { remarkGlossary, termModule } from './remark';

const FILE = 'docs/handbook/papers/a.mdx';
const page = (body: string) => {
  const glossary = `terms:
  - { id: csam, term: CSAM, definition: Material. }
  - { id: dpia, term: DPIA, definition: An assessment. }
`;
  const files = { [FILE]: guidance('a', body), 'data/glossary.yaml': glossary };
  return outline(transformed(remarkGlossary, files, FILE));
};

describe('remarkGlossary', () => {
  test('gives each term its definition, and imports each once', () => {
    const body =
      '<Term id="dpia">It</Term> and <Term id="csam">*that*</Term>.\n\n## On <Term id="dpia">it</Term>';
    expect(page(body)).toMatchInlineSnapshot(`
      "import term2 from "@generated/handbook-glossary/default/term-csam.json"
      import term1 from "@generated/handbook-glossary/default/term-dpia.json"
      paragraph
        <Term id="dpia" term={term1}>
           It
          and 
        <Term id="csam" term={term2}>
          emphasis
             that
         .
      heading
         On 
        <Term id="dpia" term={term1}>
           it"
    `);
  });

  test('leaves a page without terms as it is', () => {
    expect(page('Text.')).toBe('paragraph\n   Text.');
  });

  test.each([
    ['Text.\n\nA <Term id="cam">x</Term>.', 'cam', '15:3'],
    ['<Term>x</Term>', '', '13:1'],
  ])('fails for %j at its place', (body, id, place) => {
    expect(failureOf(() => page(body))).toBe(
      `${FILE}:${place} The term "${id}" is not in data/glossary.yaml. Add it there, or correct the id.`,
    );
  });
});

test('termModule is what the plugin writes', () => {
  expect(termModule('csam')).toBe('@generated/handbook-glossary/default/term-csam.json');
});
