import { withoutMoves } from '../redline';
import type { Redline } from '../types';
import { dateInWords } from './dateInWords';
import { footerPart, headerPart, section } from './page';
import { settingsPart } from './settings';
import { stylesPart } from './styles';
import { settleEnd, tracked } from './tracked';
import { TrackedWriter } from './trackedWriter';
import { wordPackage } from './wordPackage';

/** What a redline compares, in words. */
export interface RedlineMeta {
  title: string;
  /** Names of the earlier and the later text, such as "version 1.0.0". */
  before: string;
  after: string;
  /** YYYY-MM-DD */
  date: string;
}

/**
 * A redline as a .docx file with tracked changes. The body holds nothing but the text: accepting
 * all changes leaves the later text, refusing all the earlier one. Moved paragraphs are deleted
 * in one place and inserted in the other. The same redline gives the same bytes.
 * @throws RangeError when the date is not YYYY-MM-DD
 */
export async function redlineDocx(redline: Redline, meta: RedlineMeta): Promise<Uint8Array> {
  const { title, before, after, date } = meta;
  const change = `Changes from ${before} to ${after}`;
  const parts = [
    stylesPart(),
    settingsPart(),
    headerPart([title, `${change}, ${dateInWords(date)}`]),
    footerPart(''),
  ];
  const lines = settleEnd(withoutMoves(redline).blocks.map(tracked));
  const writer = new TrackedWriter(date);
  const body = lines.map((line) => writer.paragraph(line)).join('') + section(parts);
  return wordPackage({ title: `${title}: ${change}`, date, body, parts });
}
