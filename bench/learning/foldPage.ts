import { foldLearning } from '../../src/learning/fold';
import type { Statement } from '../../src/learning/types';

/** How often the events are folded on one visit; the first time is cold. */
const TIMES = 15;

/** Runs in a page: folds the events it is given again and again, and leaves the times in it. */
async function measureFolds(): Promise<void> {
  const { site, events } = (await (await fetch('/events.json')).json()) as {
    site: string;
    events: Statement[];
  };
  for (let time = 0; time < TIMES; time += 1) {
    performance.mark('begin');
    const { questions } = foldLearning(events, site);
    performance.measure('fold', 'begin');
    if (questions.size === 0) throw new Error('Nothing was folded.');
    await new Promise((resolve) => setTimeout(resolve));
  }
  const times = performance.getEntriesByName('fold').map(({ duration }) => duration);
  document.body.textContent = JSON.stringify(times);
}

void measureFolds();
