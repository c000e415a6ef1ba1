import { translate } from '@docusaurus/Translate';
import type { ChangeKind } from '../../changes';
import type { Redline } from '../../types';

/** Where the reader is among the changes, as it is announced. */
export function placeText(number: number, total: number, kind: ChangeKind): string {
  const kinds: Record<ChangeKind, string> = {
    inserted: translate({ id: 'compare.kind.inserted', message: 'inserted' }),
    deleted: translate({ id: 'compare.kind.deleted', message: 'deleted' }),
    replaced: translate({ id: 'compare.kind.replaced', message: 'replaced' }),
    moved: translate({ id: 'compare.kind.moved', message: 'moved' }),
  };
  return translate(
    { id: 'compare.place', message: 'Change {number} of {total}: {kind}' },
    { number, total, kind: kinds[kind] },
  );
}

export function changesText(total: number): string {
  return total === 1
    ? translate({ id: 'compare.changes.one', message: '1 change' })
    : translate({ id: 'compare.changes', message: '{total} changes' }, { total });
}

/** How much changed, in words and paragraphs. */
export function countsText(
  words: { inserted: number; deleted: number },
  { changed, inserted, deleted, moved }: Redline['counts'],
): string {
  return translate(
    {
      id: 'compare.counts',
      message:
        'Words inserted: {wordsInserted}; deleted: {wordsDeleted}. Paragraphs changed: {changed}; inserted: {inserted}; deleted: {deleted}; moved: {moved}.',
    },
    {
      wordsInserted: words.inserted,
      wordsDeleted: words.deleted,
      changed,
      inserted,
      deleted,
      moved,
    },
  );
}

/** What the earlier and the later text are called. */
export function sideTexts(pair?: { from: { version: string }; to: { version: string } }): {
  before: string;
  after: string;
} {
  const versionText = (version: string) =>
    translate({ id: 'compare.version', message: 'Version {version}' }, { version });
  if (pair) return { before: versionText(pair.from.version), after: versionText(pair.to.version) };
  return {
    before: translate({ id: 'compare.position2016', message: 'Position of 2016' }),
    after: translate({ id: 'compare.today', message: 'Clauses of today' }),
  };
}
