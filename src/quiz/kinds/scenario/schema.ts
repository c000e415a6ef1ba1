import * as z from 'zod';
import { idSchema, textSchema } from '../../../content/fields';
import { questionFields } from '../fields';
import { faultsIn, refuseSameIds, type AddFault } from '../refineSchema';

const decisionSchema = z.strictObject({
  id: idSchema.describe('Permanent within the step; stored answers refer to it.'),
  text: textSchema.describe('What one may decide to do.'),
  quality: z.enum(['best', 'acceptable', 'poor']),
  consequence: textSchema.describe('What happens then, in Markdown.'),
  next: idSchema.optional().describe('Id of the step that follows; without it the scenario ends.'),
});

const stepSchema = z.strictObject({
  id: idSchema.describe('Permanent within the question.'),
  text: textSchema.describe('The situation, in Markdown.'),
  decisions: z
    .array(decisionSchema)
    .min(2, 'expected two decisions or more')
    .max(4, 'expected four decisions or fewer')
    .superRefine((decisions, context) => {
      const fault = faultsIn(context);
      refuseSameIds(decisions, 'decision of the step', (index, message) =>
        fault([index, 'id'], message),
      );
      if (!decisions.some(({ quality }) => quality === 'best')) {
        fault([], 'expected at least one decision with quality: best');
      }
    }),
});

export const scenarioSchema = z
  .strictObject({
    ...questionFields,
    kind: z.literal('scenario'),
    start: idSchema.describe('Id of the step that it begins with.'),
    steps: z
      .array(stepSchema)
      .min(3, 'expected three steps or more')
      .max(6, 'expected six steps or fewer'),
    debrief: textSchema.describe('What there is to learn from it, in Markdown.'),
  })
  .superRefine(({ start, steps }, context) => {
    const fault = faultsIn(context);
    refuseSameIds(steps, 'step of the scenario', (index, message) =>
      fault(['steps', index, 'id'], message),
    );
    if (unknownSteps(start, steps, fault)) return;
    const reached = reachedFrom(start, steps);
    steps.forEach(({ id }, index) => {
      if (reached.has(id)) return;
      fault(['steps', index, 'id'], 'expected a step that some decision leads to: add next there');
    });
    loops(start, steps, fault);
    if (!steps.some(branches)) {
      fault(['steps'], 'expected a step whose decisions lead to different next steps');
    }
  });

export type ScenarioSource = z.infer<typeof scenarioSchema>;
type Step = z.infer<typeof stepSchema>;

/** Reports steps that are named and not there; whether there are any. */
function unknownSteps(start: string, steps: readonly Step[], fault: AddFault): boolean {
  const ids = steps.map(({ id }) => id);
  const message = `expected the id of a step: ${ids.join(', ')}`;
  let found = false;
  const look = (id: string | undefined, path: (string | number)[]) => {
    if (id === undefined || ids.includes(id)) return;
    fault(path, message);
    found = true;
  };
  look(start, ['start']);
  steps.forEach(({ decisions }, step) => {
    decisions.forEach(({ next }, index) => look(next, ['steps', step, 'decisions', index, 'next']));
  });
  return found;
}

function reachedFrom(start: string, steps: readonly Step[]): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) {
    const decisions = steps.find((step) => step.id === id)?.decisions ?? [];
    decisions.forEach(({ next }) => next !== undefined && reached.add(next));
  }
  return reached;
}

/** Reports every decision that leads back to a step on the way to it. */
function loops(start: string, steps: readonly Step[], fault: AddFault): void {
  const done = new Set<string>();
  const visit = (id: string, way: readonly string[]) => {
    const index = steps.findIndex((step) => step.id === id);
    steps[index]?.decisions.forEach(({ next }, n) => {
      if (next === undefined) return;
      if ([...way, id].includes(next)) {
        fault(
          ['steps', index, 'decisions', n, 'next'],
          'expected a later step: this one leads back',
        );
      } else if (!done.has(next)) visit(next, [...way, id]);
    });
    done.add(id);
  };
  visit(start, []);
}

function branches({ decisions }: Step): boolean {
  return new Set(decisions.map(({ next }) => next)).size > 1;
}
