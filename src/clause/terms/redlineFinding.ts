import { titleOf, versionOf, formOf } from '../library';
import { redlineTexts } from '../redline';
import { formTexts, type LabelledText } from '../texts';
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
  const model = form ? formTexts(form, titles).map((text) => filled(text, finding.values)) : [];
  const terms = finding.places.flatMap(({ from, to }) =>
    paragraphs.slice(from, to + 1).filter((text) => text.trim() !== ''),
  );
  return redlineTexts(model, terms.map(splitLabel));
}

function filled({ label, text }: LabelledText, values: Record<string, string>): LabelledText {
  const whole = Object.entries(values).reduce(
    (result, [name, value]) => result.replaceAll(placeholderOf(name), () => value),
    text,
  );
  return { label, text: whole };
}
