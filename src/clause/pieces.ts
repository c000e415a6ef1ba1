import type { Piece } from './types';
import type { Token } from './words';

/** Collects pieces: what is deleted before what is inserted, and neighbours of a kind as one. */
export class Pieces {
  deleted = '';
  inserted = '';
  private same = '';
  private readonly list: Piece[] = [];

  /** A word of both texts; the white space before it may differ. */
  addSame(a: Token | undefined, b: Token | undefined): void {
    if (!a || !b) return;
    if (a.space === b.space) {
      this.flushChange();
      this.same += a.space + a.word;
      return;
    }
    this.deleted += a.space;
    this.inserted += b.space;
    this.flushChange();
    this.same += a.word;
  }

  finish(): Piece[] {
    this.flushChange();
    this.push('same', this.same);
    return this.list;
  }

  private flushChange(): void {
    if (this.deleted === '' && this.inserted === '') return;
    // White space that both begin with is no part of the change.
    const space = sharedSpace(this.deleted, this.inserted);
    this.push('same', this.same + space);
    this.push('deleted', this.deleted.slice(space.length));
    this.push('inserted', this.inserted.slice(space.length));
    this.same = this.deleted = this.inserted = '';
  }

  private push(kind: Piece['kind'], text: string): void {
    const last = this.list.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') this.list.push({ kind, text });
  }
}

function sharedSpace(one: string, other: string): string {
  let length = 0;
  while (length < one.length && /\s/.test(one[length] ?? '') && one[length] === other[length]) {
    length += 1;
  }
  return one.slice(0, length);
}
