import { chooseClauses, type Chosen } from './chooseClauses';
import type { AssemblyState, ClauseLibrary, Variable } from './types';

/** A variable of the document, asked once. */
export interface Question {
  variable: Variable;
  /** Titles of the other clauses that the answer goes into. */
  alsoIn: string[];
}

/** What is asked for a clause: the variables that no clause before it has. */
export interface QuestionGroup {
  id: string;
  title: string;
  questions: Question[];
}

/** What a drafter is asked, clause by clause; clauses with nothing of their own to ask are left out. */
export function questionsOf(library: ClauseLibrary, state: AssemblyState): QuestionGroup[] {
  const { chosen } = chooseClauses(library, state.clauses);
  const users = new Map<string, Chosen[]>();
  for (const item of chosen) {
    for (const name of variablesOf(item)) users.set(name, [...(users.get(name) ?? []), item]);
  }
  return chosen
    .map((item) => ({
      id: item.version.id,
      title: item.version.title,
      questions: item.version.variables.flatMap((variable): Question[] => {
        const [first, ...others] = users.get(variable.name) ?? [];
        if (first !== item) return [];
        return [{ variable, alsoIn: others.map(({ version }) => version.title) }];
      }),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** The names of the variables that the chosen form uses: forms need not use all of a version. */
function variablesOf({ form }: Chosen): Set<string> {
  return new Set(
    form.blocks.flatMap(({ content }) =>
      content.flatMap((part) => ('var' in part ? part.var : [])),
    ),
  );
}
