import type { Page } from '../corpus';
import type { Fault } from '../fault';
import { latestClauses } from '../lists';
import type { ClauseVariable } from '../schema';
import { warning, type Rule } from './rule';

const RULE = 'clause-variables';

/**
 * An assembly asks for a variable once, so the newest versions of all clauses should ask for it
 * in the same way. A warning: published files cannot change.
 */
export const clauseVariables: Rule = (corpus) => {
  const uses = latestClauses(corpus).flatMap(usesIn);
  return [...groupedBy(uses, ({ variable }) => variable.name).values()].flatMap((same) => [
    ...deviations(same, 'type', ({ type }) => type),
    ...deviations(same, 'label', ({ label }) => label),
    ...deviations(same.filter(isChoice), 'choices', ({ choices = [] }) => choices.join(', ')),
  ]);
};

interface Use {
  page: Page;
  index: number;
  variable: ClauseVariable;
}

function usesIn(page: Page): Use[] {
  if (page.data.kind !== 'clause') return [];
  return page.data.variables.map((variable, index) => ({ page, index, variable }));
}

function isChoice({ variable }: Use): boolean {
  return variable.type === 'choice';
}

/** A warning for each use that differs from what most clauses have. */
function deviations(
  uses: readonly Use[],
  field: 'type' | 'label' | 'choices',
  valueOf: (variable: ClauseVariable) => string,
): Fault[] {
  const groups = groupedBy(uses, ({ variable }) => valueOf(variable));
  const [usual, ...others] = [...groups].sort(([, a], [, b]) => b.length - a.length);
  if (!usual) return [];
  const [value, [first]] = usual;
  return others.flatMap(([other, differing]) =>
    differing.map(({ page, index, variable }) =>
      warning(RULE, page.file, page.place(['variables', index, field]), {
        found: `the variable "${variable.name}" with the ${field} "${other}"`,
        expected: `"${value}", as in ${first?.page.file ?? ''}`,
        mend: 'use the same in the next version, or give the variable a name of its own',
      }),
    ),
  );
}

function groupedBy(uses: readonly Use[], keyOf: (use: Use) => string): Map<string, Use[]> {
  const groups = new Map<string, Use[]>();
  for (const use of uses) groups.set(keyOf(use), [...(groups.get(keyOf(use)) ?? []), use]);
  return groups;
}
