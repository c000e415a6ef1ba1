import { kib, table } from '../table';
import type { LearningResult } from './measureLearning';

/** First load of a lesson with its questions, without them, and what makes the difference. */
export function lessonTable({ bytes: { lesson, twin } }: LearningResult): string {
  const fields = ['html', 'css', 'js', 'total'] as const;
  const row = (name: string, sizes: readonly number[]) => [name, ...sizes.map(kib)];
  return table(
    ['lesson', 'HTML', 'CSS', 'JS', 'total'],
    [
      row(
        'with its questions',
        fields.map((field) => lesson[field]),
      ),
      row(
        'without them',
        fields.map((field) => twin[field]),
      ),
      row(
        'the questions',
        fields.map((field) => lesson[field] - twin[field]),
      ),
    ],
  );
}

export function questionTable({ question }: LearningResult): string {
  const times = [question.painted.toFixed(0), question.answerable.toFixed(0)];
  return table(['slow phone', 'first text ms', 'answerable ms'], [['lesson', ...times]]);
}

export function foldTable({ fold }: LearningResult): string {
  const cells = [(fold.bytes / 2 ** 20).toFixed(1), fold.cold.toFixed(1), fold.later.toFixed(1)];
  return table(['events', 'MiB', 'cold ms', 'later ms'], [[`${fold.events}`, ...cells]]);
}
