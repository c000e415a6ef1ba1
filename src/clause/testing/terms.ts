import { readdirSync, readFileSync } from 'node:fs';
import type { LabelledText } from '../texts';

const FOLDER = 'docs/clauses';

/** The paragraphs of all model clauses, as plain text. */
export function clauseParagraphs(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\d\.mdx$/.test(name))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
      return [...text.matchAll(/<Wording[^>]*>([\s\S]*?)<\/Wording>/g)].flatMap(([, body = '']) =>
        body.split('\n').filter((line) => /^\s*\d+\. /.test(line)),
      );
    })
    .map((line) => line.replace(/^\s*\d+\. /, '').replace(/<[^>]*"([^"]+)"[^>]*>/g, '[$1]'));
}

/** Numbers that look like chance and are the same each time (mulberry32), from 0 to 1. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Terms of about so many words: sentences of the clauses in another order each time. What they
 * say does not matter, only that words are as frequent as in real terms.
 */
export function longTerms(words: number, seed: number, wordsInParagraph = 50): LabelledText[] {
  const random = chance(seed);
  const sentences = clauseParagraphs().flatMap((text) => text.split(/(?<=[.;:]) /));
  const result: LabelledText[] = [];
  for (let count = 0; count < words;) {
    let text = '';
    while (countWords(text) < wordsInParagraph) {
      text += ` ${sentences[Math.floor(random() * sentences.length)] ?? ''}`;
    }
    result.push({ label: String(result.length + 1), text: text.trim() });
    count += countWords(text);
  }
  return result;
}

/** The same terms with a share of the words changed, and some paragraphs taken out, added, moved. */
export function edited(
  terms: readonly LabelledText[],
  share: number,
  seed: number,
): LabelledText[] {
  const random = chance(seed);
  const texts = terms.map(({ text }) =>
    text
      .split(' ')
      .flatMap((word) => {
        if (random() >= share) return [word];
        const kind = random();
        return kind < 0.3 ? [] : kind < 0.6 ? [word, 'newly'] : ['altered'];
      })
      .join(' '),
  );
  for (let edit = 0; edit < terms.length / 40; edit += 1) {
    const place = () => Math.floor(random() * texts.length);
    const [moved = ''] = texts.splice(place(), 1);
    texts.splice(place(), 0, moved);
    texts.splice(place(), 1);
    texts.splice(place(), 0, `An added paragraph number ${edit} about insurance and notices.`);
  }
  return texts.map((text, index) => ({ label: String(index + 1), text }));
}

/** Terms of words that the clauses do not know. */
export function foreignTerms(words: number, seed: number): LabelledText[] {
  const vowels: Readonly<Record<string, string>> = { a: 'ou', e: 'ai', i: 'ee', o: 'ua', u: 'io' };
  return longTerms(words, seed).map(({ label, text }) => ({
    label,
    text: text.replace(/[aeiou]/g, (vowel) => vowels[vowel] ?? vowel),
  }));
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
