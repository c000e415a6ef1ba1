import type { Piece } from '../types';
import { run } from './runs';
import type { Tracked } from './tracked';
import { AUTHOR } from './wordPackage';
import { element, value } from './xml';

/** Writes paragraphs with tracked changes, each change under a number of its own. */
export class TrackedWriter {
  private changes = 0;
  private minute = 0;

  /** `date` is YYYY-MM-DD. */
  constructor(private readonly date: string) {}

  paragraph({ pieces, end, heading }: Tracked): string {
    const mark = end === 'same' ? '' : element('w:rPr', {}, this.change(end));
    const style = element(
      'w:pPr',
      {},
      value('w:pStyle', heading ? 'ComparedHeading' : 'Compared'),
      mark,
    );
    const text = pieces.map((piece) => this.piece(piece));
    // LibreOffice makes one insertion of two that are no more than a minute apart, and of the end
    // of a paragraph between them, even where that end is no change.
    if (end === 'same') this.minute = 5 - this.minute;
    return element('w:p', {}, style, ...text);
  }

  private piece({ kind, text }: Piece): string {
    if (kind === 'same') return run(text);
    return this.change(kind, run(text, '', kind === 'deleted'));
  }

  private change(kind: 'inserted' | 'deleted', content = ''): string {
    this.changes += 1;
    const attributes = {
      'w:id': this.changes,
      'w:author': AUTHOR,
      'w:date': `${this.date}T00:0${this.minute}:00Z`,
    };
    return element(kind === 'inserted' ? 'w:ins' : 'w:del', attributes, content);
  }
}
