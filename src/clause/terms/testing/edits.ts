import { chance } from '../../testing/terms';

export type Random = ReturnType<typeof chance>;

/** Words that a drafter might put in the place of others. */
const SYNONYMS: Readonly<Record<string, string>> = {
  will: 'shall',
  must: 'has to',
  may: 'can',
  without: 'with no',
  delay: 'hesitation',
  report: 'notification',
  reports: 'notifications',
  tell: 'inform',
  child: 'minor',
  person: 'individual',
  law: 'legislation',
  requires: 'demands',
  allows: 'permits',
  permits: 'allows',
  measure: 'step',
  grounds: 'reasons',
  reasonable: 'fair',
  suspect: 'believe',
  money: 'funds',
  end: 'terminate',
  agreement: 'contract',
  clause: 'provision',
  records: 'documents',
  keep: 'retain',
  review: 'reconsideration',
  decision: 'determination',
  competent: 'responsible',
  needs: 'requires',
  material: 'content',
  purpose: 'aim',
  breach: 'violation',
  customer: 'client',
  information: 'details',
  answer: 'reply',
  use: 'employ',
  under: 'pursuant to',
  unless: 'except where',
  only: 'solely',
};

const OTHER_WORDS =
  'matter relevant further duly herein promptly appropriate respective entity party thereof manner provision applicable concerned accordingly particular written prior subject'.split(
    ' ',
  );

export function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** Puts other words in the place of a share of the words. */
export function replaceWords(
  paragraphs: readonly string[],
  share: number,
  random: Random,
): string[] {
  return paragraphs.map((text) =>
    text.replace(/\p{L}[\p{L}’'-]*/gu, (word) => {
      if (random() >= share) return word;
      return SYNONYMS[word.toLowerCase()] ?? pick(OTHER_WORDS, random) ?? word;
    }),
  );
}

/** Takes out a share of the sentences, but not all. */
export function dropSentences(
  paragraphs: readonly string[],
  share: number,
  random: Random,
): string[] {
  const kept = paragraphs.map((text) =>
    text
      .split(/(?<=[.;:])\s+/)
      .filter(() => random() >= share)
      .join(' '),
  );
  const rest = kept.filter((text) => text !== '');
  return rest.length > 0 ? rest : [...paragraphs];
}

export function shuffle<T>(list: readonly T[], random: Random): T[] {
  const result = [...list];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [result[at], result[other]] = [result[other] as T, result[at] as T];
  }
  return result;
}

/** Paragraphs of one or the other text, in order. */
export function mix(one: readonly string[], other: readonly string[], random: Random): string[] {
  const length = Math.max(one.length, other.length);
  return Array.from({ length }, (_, at) => (random() < 0.6 ? one[at] : other[at]) ?? '').filter(
    (text) => text !== '',
  );
}
