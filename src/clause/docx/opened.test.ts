import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { redlineTexts } from '../redline';
import type { Redline } from '../types';
import { documentDocx } from './documentDocx';
import { redlineDocx } from './redlineDocx';
import { hasLibreOffice, openInLibreOffice } from './testing/libreOffice';
import { openByStandard, type Opened } from './testing/openByStandard';
import { anyPieces, anyRedline, linesOf } from './testing/redlines';
import { sampleDocument } from './testing/sample';

// Where there is no LibreOffice the same holds of a reader by the standard, so something is always
// tested.
const READERS: Record<string, (documents: Uint8Array[]) => Opened[] | Promise<Opened[]>> = {
  'a reader by the standard': openByStandard,
  ...(hasLibreOffice() && { LibreOffice: openInLibreOffice }),
};
if (!hasLibreOffice()) console.info('LibreOffice is not here: documents are not opened in it.');

const META = { title: 'Title', before: 'version 1', after: 'version 2', date: '2026-11-22' };

/** Letters of many scripts, marks, emoji, tabs, line breaks and what XML has to escape. */
const TEXT = fc.string({
  unit: fc.constantFrom(
    ...'aé ß  “—”ابג漢字ひ한กा👩‍💻🇬🇧<&>"\'\t\n\u0001\uFFFE\u00AD\u00A0\u200B\u2011',
  ),
});

/** The same redlines in every run. */
const REDLINES: Redline[] = [anyRedline(TEXT), anyPieces(TEXT)].flatMap((any) =>
  fc.sample(any, { numRuns: 10, seed: 20261122 }),
);

/** Two sets, whose clauses have titles. */
const SETS = redlineTexts(
  [
    { label: '1', text: 'Prohibited conduct', heading: true },
    { label: '1.1', text: 'You must not use the service for abuse.' },
    { label: '2', text: 'Fees', heading: true },
    { label: '2.1', text: 'Records of fees are kept for a year.' },
  ],
  [
    { label: '1', text: 'Prohibited conduct', heading: true },
    { label: '1.1', text: 'You must not use the service for any abuse.' },
    { label: '2', text: 'Reporting to authorities', heading: true },
    { label: '2.1', text: 'A report goes to the police at once.' },
  ],
);

describe.each(Object.entries(READERS))('%s', (_, open) => {
  let withNotes: Opened;
  let without: Opened;
  let sets: Opened;
  let redlines: Opened[];

  beforeAll(async () => {
    const document = sampleDocument();
    const documents = await Promise.all([
      documentDocx(document, { notes: true }),
      documentDocx(document, { notes: false }),
      redlineDocx(SETS, META),
      ...REDLINES.map((redline) => redlineDocx(redline, META)),
    ]);
    const [first, second, third, ...others] = await open(documents);
    if (!first || !second || !third) throw new Error('Documents are missing');
    [withNotes, without, sets, redlines] = [first, second, third, others];
  }, 360_000);

  test('shows numbers, text and references', () => {
    expect(withNotes.lines.join('\n')).toContain(
      `Terms against child sexual exploitation
22 November 2026
1 Prohibited conduct
1.1 You must not use the service:
(a) for abuse; or
(b) against item (a) of paragraph 1.1
This goes on with it.
1.2 Clause 2 (Reporting to authorities) applies & so does paragraph 2.1(b) <of> “it”.
Notes for the drafter
Law. Choose it first.
Interplay with the law
Keep it short.
2 Reporting to authorities
2.1 We report to [reporting body]:
(a) at once;
(b) in confidence:
(i) and in writing.
2.2 Nothing else is reported.
Still to be settled
[reporting body]: The body to which you report (clause 2)
Provenance
Assembled on 2026-11-22`,
    );
    expect(without.lines).toEqual(
      withNotes.lines.filter((line) => !/^(?:Notes for|Law\. Choose|Interplay|Keep it)/.test(line)),
    );
  });

  test('shows headings as headings, in British English', () => {
    expect(withNotes.headings).toEqual([
      'Prohibited conduct',
      'Reporting to authorities',
      'Still to be settled',
      'Provenance',
    ]);
    expect(withNotes.language).toBe('en-GB');
    expect(withNotes.title).toBe('Terms against child sexual exploitation');
  });

  test('shows the titles of compared clauses as headings', () => {
    expect(sets.headings).toEqual(['1 Prohibited conduct', '2 Fees', '2 Reporting to authorities']);
    expect(sets.accepted).toBe(linesOf(SETS, 'after').join('\n'));
    expect(sets.refused).toBe(linesOf(SETS, 'before').join('\n'));
  });

  test('gives the later text when all changes are accepted, the earlier when all are refused', () => {
    redlines.forEach(({ accepted, refused }, index) => {
      const redline = REDLINES[index];
      expect(accepted, `accepted ${index}`).toBe(redline && linesOf(redline, 'after').join('\n'));
      expect(refused, `refused ${index}`).toBe(redline && linesOf(redline, 'before').join('\n'));
    });
  });
});
