import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark, pieces, snippet } from './highlight';
import { plainWords, queryWords, stemOf } from './words';

const words = (...list: string[]) => new Set(list);
const shown = (marked: Parameters<typeof pieces>[0]) =>
  pieces(marked)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

describe('mark', () => {
  it('marks whole words, whatever their case and accents', () => {
    expect(shown(mark('Café rules, a cafe. Cafeteria', words('cafe')))).toBe(
      '[Café] rules, a [cafe]. Cafeteria',
    );
  });

  it('leaves the text as it is, markup included', () => {
    expect(shown(mark('<b>terms</b> & more', words('terms')))).toBe('<b>[terms]</b> & more');
  });
});

describe('snippet', () => {
  const filler = (count: number) => 'lorem ipsum '.repeat(count).trim();

  it('gives the beginning of a text without a match', () => {
    expect(shown(snippet('Short text.', words('x')))).toBe('Short text.');
    expect(snippet(filler(50), words('x')).text).toMatch(/^lorem.* …$/);
  });

  it('begins at the sentence or line of the match', () => {
    expect(shown(snippet(`${filler(30)}. A report is due.`, words('report')))).toBe(
      'A [report] is due.',
    );
    expect(shown(snippet(`${filler(30)}\nA report is due`, words('report')))).toBe(
      'A [report] is due',
    );
  });

  it('says where it leaves something out', () => {
    const { text } = snippet(`${filler(30)} report ${filler(30)}`, words('report'));
    expect(text).toMatch(/^… .*report.* …$/);
    expect(text.length).toBeLessThan(200);
  });

  it('prefers the place where most words are found', () => {
    const text = `report ${filler(40)} money report channel ${filler(40)}`;
    expect(shown(snippet(text, words('report', 'money', 'channel')))).toContain(
      '[money] [report] [channel]',
    );
  });

  it('never loses its way, whatever the text', () => {
    const text = fc.array(fc.constantFrom('report', 'Éa', ' ', '\n', '. ', '🙂', 'x'.repeat(300)), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        const cut = snippet(whole, words('report', 'ea'));
        expect(
          pieces(cut)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(cut.text);
        const inner = cut.text.replace(/^… /, '').replace(/ …$/, '');
        expect(whole.replace(/\s/g, ' ')).toContain(inner);
        if (plainWords(whole).includes('report')) expect(cut.ranges.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('queryWords', () => {
  it('leaves out frequent words, unless there are no others', () => {
    expect(queryWords('What is tipping off?')).toEqual(['tipping', 'off']);
    expect(queryWords('who does what')).toEqual(['who', 'does', 'what']);
  });

  it('has each word once and not too many', () => {
    expect(queryWords('a-b A b c')).toEqual(['b', 'c']);
    expect(
      queryWords(Array.from({ length: 99 }, (_, index) => `w${index}`).join(' ')),
    ).toHaveLength(16);
  });
});

describe('stemOf', () => {
  it.each([
    ['preserving', 'preserv'],
    ['merchants', 'merchant'],
    ['reported', 'report'],
    ['using', undefined],
    ['str', undefined],
  ])('%s: %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});
