import type * as z from 'zod';
import { isObject } from '../quiz/kinds/parsing';
import { bankSchema, questionSchema, type Bank } from '../quiz/schema';
import type { Corpus, Located } from './corpus';
import { explainIssues } from './explain';
import type { Fault } from './fault';
import type { LocatedYaml, ValuePath } from './yaml';

export const QUIZZES_DIR = 'quizzes';

const RULE = 'data-schema';

/**
 * Checks the form of a bank. What is sound of a faulty one is kept, so that its questions can be
 * checked further and nothing that refers to it seems to be wrong.
 */
export function readBank(
  file: string,
  yaml: LocatedYaml,
): { bank?: Located<Bank>; faults: Fault[] } {
  const { success, data, error } = bankSchema.safeParse(yaml.value);
  if (success) return { bank: { file, value: data, place: yaml.place }, faults: [] };
  return {
    bank: soundPart(file, yaml),
    faults: error.issues.flatMap((issue) => explain(file, yaml, issue)),
  };
}

/** Ids of the banks that may hold more than could be read, those of unreadable files included. */
export function partlyRead(corpus: Corpus): Set<string> {
  const files = new Set(corpus.faults.map(({ file }) => file));
  const ids = [...files].filter((file) => file.startsWith(`${QUIZZES_DIR}/`)).map(idOf);
  const known = [...corpus.banks.values()].filter(({ file }) => files.has(file));
  return new Set([...ids, ...known.map(({ value }) => value.id)]);
}

/** A bank has its id from its file. */
function idOf(file: string): string {
  return file.slice(QUIZZES_DIR.length + 1).replace(/\.yaml$/, '');
}

/** What is wrong in a question is told with its id, which is easier to find than its number. */
function explain(file: string, yaml: LocatedYaml, issue: z.core.$ZodIssue): Fault[] {
  const [list, index = '', ...path] = issue.path;
  const question = list === 'questions' ? rowsOf(yaml.value)[Number(index)] : undefined;
  const id = isObject(question) ? question['id'] : undefined;
  const isInside = path.length > 0 || issue.code === 'unrecognized_keys';
  if (typeof id !== 'string' || !isInside) return explainIssues(file, RULE, yaml, [issue]);
  const inside: LocatedYaml = {
    value: question,
    errors: [],
    place: (further) => yaml.place(['questions', index, ...further]),
  };
  return explainIssues(file, RULE, inside, [{ ...issue, path }]).map((fault) => ({
    ...fault,
    found: `in the question "${id}": ${fault.found}`,
  }));
}

function soundPart(file: string, { value, place }: LocatedYaml): Located<Bank> | undefined {
  if (!isObject(value)) return undefined;
  const sound = rowsOf(value).flatMap((row, index) => {
    const { data } = questionSchema.safeParse(row);
    return data ? [{ data, index }] : [];
  });
  /** In the file the sound questions have the faulty ones between them. */
  const inFile = (path: ValuePath): ValuePath => {
    const [list, index, ...rest] = path;
    if (list !== 'questions' || typeof index !== 'number') return path;
    return [list, sound[index]?.index ?? index, ...rest];
  };
  return {
    file,
    value: { ...headOf(value, idOf(file)), questions: sound.map(({ data }) => data) },
    place: (path) => place(inFile(path)),
  };
}

/** What stands above the questions; in place of what is wrong, something that nobody objects to. */
function headOf(value: Record<string, unknown>, idOfFile: string): Omit<Bank, 'questions'> {
  const { shape } = bankSchema;
  const id = shape.id.safeParse(value['id']).data ?? idOfFile;
  const course = shape.course.safeParse(value['course']);
  return {
    id,
    title: shape.title.safeParse(value['title']).data ?? id,
    course: course.success ? course.data : id.split('/')[0],
    revision: shape.revision.safeParse(value['revision']).data ?? 1,
    last_reviewed: shape.last_reviewed.safeParse(value['last_reviewed']).data ?? '',
  };
}

function rowsOf(value: unknown): unknown[] {
  const rows = isObject(value) ? value['questions'] : undefined;
  return Array.isArray(rows) ? rows : [];
}
