import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Corpus } from '../src/content/corpus';
import { pick, type Random } from './random';

/** Made-up text is read by nobody, yet hard subjects do not belong in it. */
const HARD = /child|sex|porn|kid|abus|exploit|girl|boy|minor|young|victim|surviv|image/i;

/** Fragments of the handbook's own sentences: they compress as real text does. */
export function phrasesOf(corpus: Corpus): string[] {
  const found = new Set<string>();
  for (const page of corpus.pages) {
    const { tree } = page.parsed();
    if (!tree) continue;
    visit(tree, 'paragraph', (node: Paragraph) => {
      for (const part of toString(node).split(/[.,;:()–]/)) {
        const phrase = part.trim().toLowerCase();
        if (/^[a-z]+( [a-z]+){3,11}$/.test(phrase) && !HARD.test(phrase)) found.add(phrase);
      }
    });
  }
  return [...found].sort();
}

export interface Writer {
  /** So many words without a full stop. */
  words: (count: number) => string;
  /** Sentences of about fifteen words, so many words in all. */
  text: (count: number) => string;
}

/** Strings phrases together at random. */
export function createWriter(phrases: readonly string[], random: Random): Writer {
  const words = (count: number): string => {
    const taken: string[] = [];
    while (taken.length < count) taken.push(...pick(phrases, random).split(' '));
    return taken.slice(0, count).join(' ');
  };
  const text = (count: number): string => {
    const sentences: string[] = [];
    for (let rest = count; rest > 0; rest -= 15)
      sentences.push(sentence(words(Math.min(15, rest))));
    return sentences.join(' ');
  };
  return { words, text };
}

export function sentence(words: string): string {
  return `${capitalised(words)}.`;
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
