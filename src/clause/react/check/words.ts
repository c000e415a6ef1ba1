import { translate } from '@docusaurus/Translate';
import { countFindings } from '../../terms/countFindings';
import type { Beginning, Certainty, ClauseFinding, Place, TermsCheck } from '../../terms/types';
import type { Fault } from './useCheck';

const VERSIONS = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export function stateText(state: ClauseFinding['state']): string {
  const texts: Record<ClauseFinding['state'], string> = {
    'word-for-word': translate({ id: 'check.state.exact', message: 'Word for word' }),
    adapted: translate({ id: 'check.state.adapted', message: 'Adapted' }),
    missing: translate({ id: 'check.state.missing', message: 'Missing' }),
  };
  return texts[state];
}

export function importanceText(importance: 'essential' | 'useful'): string {
  return importance === 'essential'
    ? translate({ id: 'check.essential', message: 'Essential for this kind of organisation' })
    : translate({ id: 'check.useful', message: 'Useful for this kind of organisation' });
}

export function certaintyText(certainty: Certainty): string {
  const texts: Record<Certainty, string> = {
    certain: translate({ id: 'check.certain', message: 'It is certainly this clause.' }),
    probable: translate({ id: 'check.probable', message: 'It is probably this clause.' }),
    possible: translate({
      id: 'check.possible',
      message: 'It may be this clause; look for yourself.',
    }),
  };
  return texts[certainty];
}

export function shareText(share: number): string {
  return translate(
    { id: 'check.share', message: 'About {percent}\u00a0% of the wording is there.' },
    { percent: Math.round(share * 100) },
  );
}

/** By the numbers and the words that readers of the terms can look for. */
export function placeText({ from, to, first, last }: Place): string {
  const start = beginningText(first, from);
  if (from === to) return start;
  return translate(
    { id: 'check.place.several', message: 'From {start} to {end}' },
    { start, end: beginningText(last, to) },
  );
}

/** Number and first words. Without a number of its own, a paragraph has the one that counting from 1 gives it. */
function beginningText({ label, words }: Beginning, index: number): string {
  if (label !== '') {
    return translate(
      { id: 'check.place.own', message: '{label} “{words}”' },
      { label: label.replace(/\.$/, ''), words },
    );
  }
  return translate(
    { id: 'check.place.counted', message: '“{words}” (paragraph {number} counted from the top)' },
    { words, number: index + 1 },
  );
}

/** Versions that read alike, the oldest first. */
export function versionsText({ version, alike }: ClauseFinding): string {
  return VERSIONS.format([version, ...alike].reverse());
}

/** The result in a sentence. */
export function summaryText(check: TermsCheck): string {
  const { paragraphs, words } = check;
  const { essential, ...counts } = countFindings(check);
  if (essential === undefined) {
    return translate(
      {
        id: 'check.summary.any',
        message:
          'Read: {words} words in {paragraphs} paragraphs. Clauses word for word: {exact}. Adapted: {adapted}. Missing: {missing}.',
      },
      { words, paragraphs, ...counts },
    );
  }
  return translate(
    {
      id: 'check.summary',
      message:
        'Read: {words} words in {paragraphs} paragraphs. Clauses word for word: {exact}. Adapted: {adapted}. Missing: {missing}, of which essential: {essential}.',
    },
    { words, paragraphs, ...counts, essential },
  );
}

export function faultText(fault: Fault): string {
  if (typeof fault === 'object') return fault.problem;
  const texts: Record<Exclude<Fault, object>, string> = {
    empty: translate({
      id: 'check.fault.empty',
      message: 'There are no words to check. Paste your terms or open a file.',
    }),
    long: translate({
      id: 'check.fault.long',
      message: 'This is too long to be checked at once. Check it in parts.',
    }),
    large: translate({
      id: 'check.fault.large',
      message: 'The file is larger than 50 MB. Save it without its pictures.',
    }),
    broken: translate({
      id: 'check.fault.broken',
      message: 'Something went wrong, and the terms were not checked. Copy the text and paste it.',
    }),
    unreadable: translate({
      id: 'check.fault.unreadable',
      message: 'The browser could not read this file. Choose it again, or paste the text.',
    }),
    library: translate({
      id: 'check.fault.library',
      message: 'The clauses could not be loaded. Check your connection, then try again.',
    }),
  };
  return texts[fault];
}
