import type { AssembledDocument } from '../types';
import { fullLabel, type Item } from './outline';
import { field, run } from './runs';
import { element } from './xml';

/** The bookmarks of a document: one for each title or paragraph that a reference leads to. */
export class Bookmarks {
  private readonly names = new Map<string, { name: string; id: number }>();

  constructor(
    document: AssembledDocument,
    private readonly items: ReadonlyMap<string, Item>,
  ) {
    for (const { blocks } of document.clauses) {
      for (const piece of blocks.flatMap(({ runs }) => runs)) {
        if ('ref' in piece) this.add(items.get(piece.ref));
      }
    }
  }

  /** The content of a title or paragraph, in its bookmark if it has one. */
  mark(key: string, content: string): string {
    const bookmark = this.names.get(key);
    if (!bookmark) return content;
    const id = { 'w:id': bookmark.id };
    const start = element('w:bookmarkStart', { ...id, 'w:name': bookmark.name });
    return start + content + element('w:bookmarkEnd', id);
  }

  /**
   * A reference: the number in its text becomes a field, so that it follows its target. Where the
   * text names no number that the word processor counts, the text becomes a link.
   */
  refer(key: string, text: string): string {
    const item = this.items.get(key);
    if (!item) return run(text);
    const fields = this.withFields(text, item);
    if (fields !== undefined) return fields;
    const anchor = this.names.get(key)?.name ?? '';
    return element('w:hyperlink', { 'w:anchor': anchor, 'w:history': 1 }, run(text));
  }

  private add(item?: Item): void {
    if (!item || this.names.has(item.key)) return;
    const id = this.names.size + 1;
    // Word hides bookmarks of this form from its lists, as those of its own references.
    this.names.set(item.key, { name: `_Ref${String(id).padStart(9, '0')}`, id });
    this.add(item.parent);
  }

  /** The text with fields for the number of a paragraph; undefined where it is not in the text. */
  private withFields(text: string, item?: Item): string | undefined {
    if (!item?.counted) return item && this.withFields(text, item.parent);
    const whole = isCountedThroughout(item) && placeOf(fullLabel(item), text);
    // \w gives the number in full, \n as it stands before the paragraph.
    if (item.parent && whole) return this.fieldAt(text, whole, `REF ${this.nameOf(item)} \\w \\h`);
    const own = placeOf(item.label, text);
    if (!own) return this.withFields(text, item.parent);
    return this.fieldAt(text, own, `REF ${this.nameOf(item)} \\n \\h`, item.parent);
  }

  /** A field at a place in the text, and fields for the paragraph above in the rest of it. */
  private fieldAt(text: string, { start, end }: Place, instruction: string, above?: Item): string {
    const rest = (part: string) => this.withFields(part, above) ?? run(part);
    const cached = text.slice(start, end);
    return rest(text.slice(0, start)) + field(instruction, cached) + rest(text.slice(end));
  }

  private nameOf({ key }: Item): string {
    return this.names.get(key)?.name ?? '';
  }
}

/** Whether a paragraph and those that it is a part of are counted by the word processor. */
function isCountedThroughout({ counted, parent }: Item): boolean {
  return counted && (!parent || isCountedThroughout(parent));
}

interface Place {
  start: number;
  end: number;
}

/** Where a number stands in a text, and not inside a longer one. */
function placeOf(label: string, text: string): Place | undefined {
  for (let start = text.indexOf(label); start >= 0; start = text.indexOf(label, start + 1)) {
    const end = start + label.length;
    const before = /[\p{L}\p{N}).]$/u.test(text.slice(0, start));
    const after = /^(?:[\p{L}\p{N}(]|\.\d)/u.test(text.slice(end));
    if (!before && !after) return { start, end };
  }
  return undefined;
}
