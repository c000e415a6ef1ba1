import type { Learning } from '../../../course/types';
import { isIn } from '../../reviewBanks';
import { reviewPlan } from '../../reviewPlan';
import { loadItems, type Banks, type ReviewItem } from './loadItems';

/**
 * The questions of today's review. A question that the site does not have any more is found out
 * only when its bank is loaded; then another takes its place. Rejects when a bank cannot be loaded.
 */
export async function loadToday(
  learning: Learning,
  banks: Banks,
  now: Date,
): Promise<ReviewItem[]> {
  const isKnown = isIn(Object.keys(banks));
  const gone = new Set<string>();
  for (;;) {
    const { due } = reviewPlan(
      learning,
      (question) => isKnown(question) && !gone.has(question.id),
      now,
    );
    const items = await loadItems(due, banks);
    if (items.length === due.length) return items;
    const found = new Set(items.map(({ question }) => question.id));
    due.filter(({ id }) => !found.has(id)).forEach(({ id }) => gone.add(id));
  }
}
