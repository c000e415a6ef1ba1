import { translate } from '@docusaurus/Translate';
import type { ChangeKind } from '../../changes';
import { FIRST_POSITION, type ClauseSet } from '../../comparison';
import type { Redline } from '../../types';
import { versionText } from '../versionText';
import { organisationText } from '../words';
import type { Compared, ToldPair, ToldSets } from './compare';

/** The id of the heading of the text with its changes. */
export const TEXT_HEADING = 'text-heading';

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

export function sameText(): string {
  return translate({ id: 'compare.same', message: 'The texts are the same, word for word.' });
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
export function sideTexts(told: ToldPair | ToldSets): { before: string; after: string } {
  if (!('steps' in told)) return { before: setText(told.from), after: setText(told.to) };
  const [before, after] = [told.from, told.to].map((side) =>
    translate(
      { id: 'compare.version', message: 'Version {version}' },
      { version: versionText(side) },
    ),
  );
  return { before: before ?? '', after: after ?? '' };
}

/** What a set is called. */
export function setText(set: ClauseSet): string {
  if (set === 'latest') {
    return translate({ id: 'compare.set.latest', message: 'Newest versions of the same clauses' });
  }
  if (set === FIRST_POSITION) {
    return translate({ id: 'compare.position2016', message: 'Position of 2016' });
  }
  if ('state' in set) {
    return translate({ id: 'compare.set.assembled', message: 'Assembled document' });
  }
  if (set.today === 'all') {
    return translate({ id: 'compare.today', message: 'Clauses of today' });
  }
  return translate(
    { id: 'compare.set.todayFor', message: 'Clauses of today: {kind}' },
    { kind: organisationText(set.today) },
  );
}

/** What is compared, for the title of the page. */
export function pageTitle({ told, title }: Compared): string {
  const sides = sideTexts(told);
  return translate(
    { id: 'compare.pageTitle', message: '{title}: {before} – {after}' },
    { title, ...sides },
  );
}

/** What a reader who listens is told when another comparison is there. */
export function outcomeText(compared: Compared): string {
  const { marked, redline } = compared;
  const counts =
    marked.changes.length === 0
      ? sameText()
      : `${changesText(marked.changes.length)}. ${countsText(marked.words, redline.counts)}`;
  return `${pageTitle(compared)}. ${counts}`;
}
