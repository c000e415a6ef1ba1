import { compileWording } from '../../clause/compileWording';
import type { Page } from '../corpus';
import type { Fault } from '../fault';
import { jsxNamed, stringAttribute } from '../mdx';
import { eachPage, error } from './rule';

const RULE = 'clause-wording';

/** A wording holds only what can be assembled, compared and exported, and uses its variables. */
export const clauseWording = eachPage((page) => {
  const { tree } = page.parsed();
  if (page.data.kind !== 'clause' || !tree) return [];
  const { faults } = compileWording(tree);
  const used = new Set(jsxNamed(tree, 'Var').map((node) => stringAttribute(node, 'name')));
  return [
    ...faults.map(({ line, column, ...words }) => error(RULE, page.file, { line, column }, words)),
    ...variables(page, used),
  ];
});

function variables(page: Page, used: ReadonlySet<string | undefined>): Fault[] {
  if (page.data.kind !== 'clause') return [];
  const { variables: all } = page.data;
  return all.flatMap(({ name, type, choices }, index) => {
    const fault = (field: string, words: Parameters<typeof error>[3]) =>
      error(RULE, page.file, page.place(['variables', index, field]), words);
    const faults: Fault[] = [];
    if (!used.has(name)) {
      faults.push(
        fault('name', {
          found: `the variable "${name}", which no form uses`,
          expected: `<Var name="${name}" /> in the wording`,
          mend: 'use it, or take it out: drafters would be asked for nothing',
        }),
      );
    }
    if (all.findIndex((other) => other.name === name) < index) {
      faults.push(
        fault('name', {
          found: `the variable "${name}" a second time`,
          expected: 'each variable once',
          mend: 'take one of the two out',
        }),
      );
    }
    if ((type === 'choice') !== (choices !== undefined)) {
      faults.push(
        fault(choices ? 'choices' : 'type', {
          found: choices ? `choices for the type ${type}` : 'the type choice without choices',
          expected: 'choices for the type choice, and for no other',
          mend: choices ? 'take them out, or make it a choice' : 'add "choices: [ … ]"',
        }),
      );
    }
    return faults;
  });
}
