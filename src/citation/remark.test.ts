import { describe, expect, test } from 'vitest';
import { guidance, post } from '../content/testing/pages';
import { failureOf, outline, transformed } from '../content/testing/remark';
import { remarkCitation } from './remark';

const FILE = 'docs/handbook/papers/a.mdx';
const cited = (body: string, fields = {}) => {
  const text = guidance('a', body, { sources: undefined, ...fields });
  return outline(transformed(remarkCitation, { [FILE]: text }, FILE));
};

describe('remarkCitation', () => {
  test('numbers citations in the order of the text, a source by one number, and lists them', () => {
    const body = 'A.<Cite id="law" />\n\n- B.<Cite id="guide" /><Cite id="law" />';
    expect(cited(body)).toMatchInlineSnapshot(`
      "import source2 from "@generated/handbook-citation/default/source-guide.json"
      import source1 from "@generated/handbook-citation/default/source-law.json"
      paragraph
         A.
        <Cite id="law" number={1} source={source1}>
      list
        listItem
          paragraph
             B.
            <Cite id="guide" number={2} source={source2}>
            <Cite id="law" number={1} source={source1}>
      heading
         Sources
      <SourceList sources={[source1, source2]}>"
    `);
  });

  test('lists sources of the page as a whole after those of the text', () => {
    expect(cited('A.<Cite id="law" />', { sources: '[guide, law]' })).toContain(
      'heading\n   Sources\n<SourceList sources={[source1, source2]}>',
    );
    expect(cited('Text.', { sources: '[guide]' })).toContain('<SourceList sources={[source1]}>');
  });

  test('adds nothing to a page without sources', () => {
    expect(cited('Text.')).toBe('paragraph\n   Text.');
  });

  test.each([
    ['Text.\n\nSee <Cite id="lawn" />.', 'lawn', '14:5'],
    ['<Cite />', '', '12:1'],
    ['A <Cite id={"law"} />', '', '12:3'],
  ])('fails for %j at its place', (body, id, place) => {
    expect(failureOf(() => cited(body))).toBe(
      `${FILE}:${place} The source "${id}" is not in data/sources.yaml. Add it there, or correct the id.`,
    );
  });

  test('takes citations out of what a list of posts shows', () => {
    const file = 'blog/a.mdx';
    const whole = post('news', 'A.<Cite id="law" /> B.\n\n{/* truncate */}\n\nC.', {
      sources: '[guide]',
    });
    const excerpt = whole.split('{/*')[0] ?? '';
    expect(outline(transformed(remarkCitation, { [file]: whole }, file))).toContain('<SourceList');
    expect(outline(transformed(remarkCitation, { [file]: whole }, file, 'public', excerpt))).toBe(
      'paragraph\n   A.\n    B.',
    );
  });
});
