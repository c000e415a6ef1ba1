import { startAttempt } from '../../src/course/attempt';
import type { AssessmentData } from '../../src/course/types';
import { makeExport } from '../../src/learning/exportFile';
import * as make from '../../src/learning/statements';
import type { Statement } from '../../src/learning/types';
import { kindOf } from '../../src/quiz/kinds';
import type { Answer, CompiledQuestion } from '../../src/quiz/types';
import { markAttempt } from '../../src/course/attempt';
import { askedIn, SITE } from './courses';

/** A file as it is chosen in a page. */
export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A file with a text, or with a value as JSON. */
export function fileOf(name: string, content: unknown): ChosenFile {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** A learner on some other device, whose clock goes on by ten seconds with each statement. */
export function learnerElsewhere(start = new Date()): make.Maker {
  let time = start.getTime();
  return {
    site: SITE,
    actor: {
      objectType: 'Agent',
      account: { homePage: SITE, name: crypto.randomUUID() },
    },
    now: () => new Date((time += 10_000)),
    uuid: () => crypto.randomUUID(),
  };
}

/** What a learner does who takes the assessment of a course from its start to its end. */
export function wholeAttempt(
  maker: make.Maker,
  data: AssessmentData,
  answerTo: (question: CompiledQuestion) => Answer,
): Statement[] {
  const courseId = data.course.id;
  const ref = { id: maker.uuid(), courseId };
  const plan = startAttempt(data, { seen: [], wrong: [] }, maker.uuid(), 'as-set');
  const answers = new Map(
    plan.questions.map(({ id }) => [id, answerTo(askedIn(data, id))] as const),
  );
  const started = make.attemptStarted(maker, ref, plan);
  const given = plan.questions.map(({ id, hash }) => {
    const question = askedIn(data, id);
    const answer = answers.get(id);
    const bankId = data.banks.find(({ questions }) => questions.includes(question))?.id ?? '';
    const { score } = kindOf(question).mark(question, answer);
    return make.answered(maker, { bankId, questionId: id, hash, answer, score, in: ref });
  });
  const { score, passed } = markAttempt(plan, data.banks, answers);
  const seconds = given.length * 10;
  const status = passed ? 'passed' : 'failed';
  return [started, ...given, make.attemptEnded(maker, ref, { status, score }, seconds)];
}

/** A file as the page “My learning” of another device saves it. */
export async function exported(statements: readonly Statement[], site = SITE): Promise<ChosenFile> {
  return fileOf('handbook-learning.json', await makeExport(statements, site, new Date()));
}
