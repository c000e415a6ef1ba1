import type { CompiledScenario } from '.';
import { byId, type CompiledKind, type FieldCompiler } from '../compileField';
import type { ScenarioSource } from './schema';

/** The step that it begins with comes first, as the steps are read in their order. */
export function compileScenario(
  { kind, start, steps, debrief }: ScenarioSource,
  text: FieldCompiler,
): CompiledKind<CompiledScenario> {
  return {
    fields: {
      kind,
      start,
      steps: steps
        .map((step, index) => compileStep(step, ['steps', index], text))
        .sort((a, b) => Number(b.id === start) - Number(a.id === start)),
      debrief: text.blocks(['debrief'], debrief),
    },
    meaning: [start, steps.map(meaningOfStep).sort(byId)],
  };
}

type StepSource = ScenarioSource['steps'][number];

function compileStep(step: StepSource, path: readonly [string, number], text: FieldCompiler) {
  return {
    id: step.id,
    text: text.blocks([...path, 'text'], step.text),
    decisions: step.decisions.map(({ id, text: label, quality, consequence, next }, index) => {
      const at = [...path, 'decisions', index] as const;
      return {
        id,
        text: text.label([...at, 'text'], label),
        quality,
        consequence: text.blocks([...at, 'consequence'], consequence),
        ...(next !== undefined && { next }),
      };
    }),
  };
}

function meaningOfStep({ id, text, decisions }: StepSource): unknown[] {
  const choices = decisions.map((one) => [one.id, one.text, one.quality, one.next ?? null]);
  return [id, text, choices.sort(byId)];
}
