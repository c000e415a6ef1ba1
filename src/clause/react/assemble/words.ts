import { translate } from '@docusaurus/Translate';

export function clausesText(count: number): string {
  return count === 1
    ? translate({ id: 'assemble.count.one', message: 'The document has 1 clause.' })
    : translate({ id: 'assemble.count', message: 'The document has {count} clauses.' }, { count });
}

export function openText(count: number): string {
  if (count === 0) {
    return translate({ id: 'assemble.open.none', message: 'Every question is answered.' });
  }
  return count === 1
    ? translate({ id: 'assemble.open.one', message: '1 question is still open:' })
    : translate({ id: 'assemble.open', message: '{count} questions are still open:' }, { count });
}

/** How many answers are hardly what was asked for. */
export function doubtfulText(count: number): string {
  return count === 1
    ? translate({ id: 'assemble.doubtful.one', message: '1 answer needs another look:' })
    : translate(
        { id: 'assemble.doubtful', message: '{count} answers need another look:' },
        { count },
      );
}

/** The id of the heading of the document. */
export const DOCUMENT_HEADING = 'document-heading';

const FIELD = 'answer-';

/** The id of the field for a variable. */
export function fieldId(name: string): string {
  return `${FIELD}${name}`;
}

/** The name of the variable whose field has an id; undefined for the id of anything else. */
export function askedBy(id: string): string | undefined {
  return id.startsWith(FIELD) ? id.slice(FIELD.length) : undefined;
}

/** The id of the checkbox for a clause. */
export function boxId(id: string): string {
  return `clause-${id}`;
}
