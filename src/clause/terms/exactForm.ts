import { compareVersions } from '../versions';
import { LONGEST_GAP } from './alignUnit';
import type { Explained } from './explain';
import type { FittedTerms } from './fits';
import { matchForm, type ExactMatch } from './matchForm';
import { patternOf, type FormUnits } from './units';

/** From this share on a form is tried word for word. */
const TRY_EXACT = 0.85;

/** Words of a form within which an anchor has to be found. */
const ANCHORED_WITHIN = 200;

/** A form that the terms have word for word, and where. */
export interface ExactForm {
  form: FormUnits;
  match: ExactMatch;
  /** Older versions that the same words are, the newest first. */
  alike: string[];
}

/** The form that the terms have word for word; the newest where several read alike. */
export function exactForm(terms: FittedTerms, found: Explained): ExactForm | undefined {
  if (found.coverage < TRY_EXACT) return undefined;
  const exact = terms.index.forms
    .filter(({ clause }) => clause === found.form.clause)
    .flatMap((form): ExactForm[] => {
      const match = matchWhole(terms, form);
      return match ? [{ form, match, alike: [] }] : [];
    });
  const length = ({ match }: ExactForm) => match.to - match.from;
  const longest = Math.max(...exact.map(length));
  const [newest, ...others] = exact
    .filter((item) => length(item) > longest * 0.9)
    .sort((a, b) => compareVersions(versionOf(b), versionOf(a)));
  if (!newest) return undefined;
  const older = others
    .filter(({ match }) => match.from === newest.match.from && match.to === newest.match.to)
    .map(versionOf)
    .filter((version) => version !== versionOf(newest));
  return { ...newest, alike: [...new Set(older)] };
}

function versionOf({ form }: ExactForm): string {
  return form.version.version;
}

/** Tries the places where the best anchors of the form say that it begins. */
function matchWhole(terms: FittedTerms, form: FormUnits): ExactMatch | undefined {
  const { index, document, fits } = terms;
  const pattern = patternOf(index, form);
  let before = 0;
  let gaps = 0;
  for (const unit of form.units) {
    for (const fit of fits.get(unit) ?? []) {
      if (!fit.exact) continue;
      const from = fit.from - before - gaps * (LONGEST_GAP - 1) - 12;
      const match = matchForm(pattern, document.codes, from, fit.from - before);
      if (match) return match;
    }
    const own = index.units[unit]?.pattern ?? [];
    before += own.length;
    gaps += own.filter((code) => code < 0).length;
    if (before > ANCHORED_WITHIN) return undefined;
  }
  return undefined;
}
