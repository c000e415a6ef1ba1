import { build } from '../build';
import { withBrowser } from '../chromium';
import { firstLoad, type FirstLoad } from '../firstLoad';
import { whileServed } from '../serve';
import { timeFold, type FoldTime } from './foldTime';
import { addTwin, COURSE, LESSON, TWIN } from './lesson';
import { timeQuestion, type QuestionTime } from './questionTime';

export interface LearningResult {
  /** First load of the lesson as it is, and of the same lesson without its questions. */
  bytes: { lesson: FirstLoad; twin: FirstLoad };
  question: QuestionTime;
  fold: FoldTime;
}

/**
 * What the questions of a lesson cost, on the way to the reader and in the page.
 * @param dir a copy of the project, to which a lesson is added
 */
export async function measureLearning(
  dir: string,
  flags: readonly string[],
): Promise<LearningResult> {
  const fold = await timeFold(dir);
  addTwin(dir);
  await build(dir, flags);
  return whileServed(dir, async (url) => {
    const address = (lesson: string) => `${url}training/${COURSE}/${lesson}`;
    const load = (lesson: string) => withBrowser((browser) => firstLoad(browser, address(lesson)));
    return {
      fold,
      question: await timeQuestion(address(LESSON)),
      bytes: { lesson: await load(LESSON), twin: await load(TWIN) },
    };
  });
}
