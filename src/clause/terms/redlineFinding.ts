import { titleOf, versionOf, formOf } from '../library';
import { redlineTexts } from '../redline';
import { capitalised, clauseInWords, formTexts, titleFromId, type LabelledText } from '../texts';
import { placeholderOf } from '../numbering';
import type { ClauseLibrary, Redline } from '../types';
import { splitLabel } from './tokens';
import type { ClauseFinding } from './types';

/**
 * The redline from the model wording that is nearest, with the values of the terms filled in, to
 * the paragraphs where it was found.
 */
export function redlineFinding(
  finding: ClauseFinding,
  paragraphs: readonly string[],
  library: ClauseLibrary,
): Redline {
  const version = versionOf(library, finding);
  const form = version && formOf(version, finding.variant);
  const titles = Object.fromEntries(library.versions.map(({ id }) => [id, titleOf(library, id)]));
  const model = form ? formTexts(form, titles).map((text) => filled(text, finding, titles)) : [];
  const terms = finding.places.flatMap(({ from, to }) =>
    paragraphs.slice(from, to + 1).filter((text) => text.trim() !== ''),
  );
  return withOwnLabels(redlineTexts(model, terms.map(splitLabel)));
}

/** The terms have numbers of their own: that they differ from the model's is no change. */
function withOwnLabels({ blocks, counts }: Redline): Redline {
  const labelled = blocks.map((block) =>
    block.kind === 'same' || block.kind === 'changed' ? { ...block, before: block.after } : block,
  );
  return { blocks: labelled, counts };
}

function filled(
  { label, text }: LabelledText,
  { values, references }: ClauseFinding,
  titles: Readonly<Record<string, string>>,
): LabelledText {
  const pairs = [
    ...Object.entries(values).map(([name, value]) => [placeholderOf(name), value] as const),
    ...Object.entries(references).flatMap(([id, words]) => {
      const own = clauseInWords(titles[id] ?? titleFromId(id));
      return [
        [own, words],
        [capitalised(own), capitalised(words)],
      ] as const;
    }),
  ];
  return { label, text: pairs.reduce((all, [from, to]) => all.replaceAll(from, () => to), text) };
}
