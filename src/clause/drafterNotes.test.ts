import { describe, expect, test } from 'vitest';
import { drafterNotes } from './drafterNotes';
import { form, library, version } from './testing/library';
import type { ClauseGuidance, ClauseLibrary } from './types';

const RECORDS = version('records', '1.0.0', [form(['1 Keep.']), form(['1 Keep.'], 'short')]);

const GUIDANCE: ClauseGuidance = {
  versions: {
    'records@1.0.0': [
      { heading: '', notes: [{ text: 'Keep paragraph 1.', lead: 'Keep' }], sources: ['guide'] },
      { heading: 'Law', places: [], notes: [{ text: 'The standards.' }], sources: [] },
      { heading: 'Law: European Union', places: ['EU'], notes: [{ text: 'The GDPR.' }], sources: [] },
      { heading: 'Law: Japan', places: ['JP'], notes: [{ text: 'An act.' }], sources: [] },
      { heading: 'Other clauses', notes: [{ text: 'None.' }], sources: [] },
    ],
  },
  sources: { guide: '“The guide” (A body, 2020)' },
}; // prettier-ignore

function told(places: string[], { variant = 'full', guidance = GUIDANCE } = {}): string[] {
  const all: ClauseLibrary = { ...library([RECORDS]), guidance };
  const chosen = { version: RECORDS, form: form(['1 Keep.'], variant), number: 3 };
  return drafterNotes(all, chosen, places).map(({ text }) => text);
}

describe('drafterNotes', () => {
  test('has no law where no place was chosen, and the sources', () => {
    expect(told([]).slice(1)).toEqual([
      'Keep paragraph 1.',
      'Sources: “The guide” (A body, 2020).',
      'Other clauses',
      'None.',
    ]);
  });

  test('has the law of the places that were chosen, the Union’s for its members', () => {
    expect(told(['DE'])).toContain('The GDPR.');
    expect(told(['DE'])).not.toContain('An act.');
    expect(told(['JP'])).toContain('An act.');
    expect(told(['JP'])).not.toContain('The GDPR.');
    expect(told(['GB'])).toContain('The standards.');
  });

  test('says how its numbers stand to those of the document', () => {
    expect(told([])[0]).toBe(
      'Numbers in these notes are those of the clause by itself: ' +
        'paragraph 2 is 3.2 of this document, and its item 1 is (a).',
    );
  });

  test('says that the notes are not on the form that was chosen', () => {
    expect(told([], { variant: 'short' })[0]).toBe(
      'These notes are on the full form, and their numbers are its own. ' +
        'Here stands the short form, with other numbers.',
    );
  });

  test('has nothing for a clause without notes', () => {
    expect(told([], { variant: 'short', guidance: { versions: {}, sources: {} } })).toEqual([]);
  });
});
