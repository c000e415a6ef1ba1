import * as z from 'zod';
import { idSchema, textSchema } from '../../../content/fields';
import { questionFields } from '../fields';
import { faultsIn, refuseSameIds, type AddFault } from '../refineSchema';

/** A gap as it is written in the text; the page reads it in the same way. */
const GAP = /\{([^{}\s]+)\}/g;

const optionSchema = z.strictObject({
  id: idSchema.describe('Permanent within the gap; stored answers refer to it.'),
  text: textSchema.describe('The option, without links.'),
  correct: z.boolean().default(false),
  feedback: textSchema.optional().describe('Shown to who chose it. Needed for every wrong option.'),
});

const gapSchema = z
  .strictObject({
    id: idSchema.describe('As it stands in braces in the text.'),
    options: z
      .array(optionSchema)
      .min(2, 'expected two options or more')
      .max(5, 'expected five options or fewer')
      .optional()
      .describe('For a gap with options; otherwise write accept.'),
    accept: z
      .array(textSchema)
      .min(1, 'expected at least one accepted answer')
      .optional()
      .describe('For a gap to be written into: every answer that is right. Case does not matter.'),
    feedback: textSchema
      .optional()
      .describe('For a gap to be written into: shown to any other answer.'),
  })
  .superRefine((gap, context) => checkGap(gap, faultsIn(context)));

export const clozeSchema = z
  .strictObject({
    ...questionFields,
    kind: z.literal('cloze'),
    text: textSchema.describe('One paragraph without links; each gap once, as its id in braces.'),
    gaps: z
      .array(gapSchema)
      .min(1, 'expected one gap or more')
      .max(4, 'expected four gaps or fewer'),
  })
  .superRefine(({ text, gaps }, context) => {
    const fault = faultsIn(context);
    refuseSameIds(gaps, 'gap of the question', (index, message) =>
      fault(['gaps', index, 'id'], message),
    );
    const inText = [...text.matchAll(GAP)].map(([, id]) => id);
    for (const id of new Set(inText)) {
      if (gaps.some((gap) => gap.id === id)) continue;
      fault(['text'], `expected only gaps that are listed: add "${id}" to gaps, or correct it`);
    }
    gaps.forEach(({ id }, index) => {
      const times = inText.filter((other) => other === id).length;
      if (times === 1) return;
      fault(['gaps', index, 'id'], `expected {${id}} once in the text, where it is ${times} times`);
    });
  });

function checkGap({ options, accept, feedback }: GapSource, fault: AddFault): void {
  if (options && accept) fault(['accept'], 'expected options or accept: take one of them out');
  if (!options && !accept) fault([], 'expected options to choose, or accept with right answers');
  if (options) checkOptions(options, fault);
  if (options && feedback) fault(['feedback'], 'expected feedback at each option: move it there');
  if (accept && !options && !feedback) {
    fault(['feedback'], 'expected feedback for any answer that is not accepted');
  }
  accept?.forEach((text, index) => {
    if (!/[\p{L}\p{N}]/u.test(text)) fault(['accept', index], 'expected letters or digits');
  });
}

function checkOptions(options: NonNullable<GapSource['options']>, fault: AddFault): void {
  refuseSameIds(options, 'option of the gap', (index, message) =>
    fault(['options', index, 'id'], message),
  );
  if (options.filter(({ correct }) => correct).length !== 1) {
    fault(['options'], 'expected exactly one option with correct: true');
  }
  options.forEach(({ correct, feedback }, index) => {
    if (correct || feedback) return;
    fault(['options', index, 'feedback'], 'expected feedback for a wrong option');
  });
}

export type GapSource = z.infer<typeof gapSchema>;
export type ClozeSource = z.infer<typeof clozeSchema>;
