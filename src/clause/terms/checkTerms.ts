import { latestOf, relationsOf } from '../library';
import type { ClauseLibrary, Organisation } from '../types';
import { compareVersions } from '../versions';
import { readDocument, type DocumentWords } from './document';
import { LONGEST_GAP } from './alignUnit';
import { explain, type Explained } from './explain';
import { fitUnits, rivalsOf, type UnitFit } from './fits';
import { matchForm, type ExactMatch } from './matchForm';
import { placesOf } from './places';
import { findWindows, indexSeeds } from './seeds';
import type { Certainty, ClauseFinding, TermsCheck } from './types';
import { indexTerms, type FormUnits, type TermsIndex } from './units';
import { valuesOf, wholeGaps } from './values';

/** Least share of a form that has to be there; how the figures come about is in the bench. */
export const LEAST_COVERAGE = 0.25;

/** Least similarity of the sentence that fits best: many weak ones are chance. */
const LEAST_BEST_FIT = 0.55;

const PROBABLE = 0.4;
const CERTAIN = 0.6;

/** From this share on a form is tried word for word. */
const TRY_EXACT = 0.85;

/**
 * Says which clauses of the library terms have: word for word, adapted or not at all. Works on any
 * texts; the time grows with their length.
 * @param onProgress is told the share that is done, from 0 to 1
 */
export function checkTerms(
  paragraphs: readonly string[],
  library: ClauseLibrary,
  organisation?: Organisation,
  onProgress?: (share: number) => void,
): TermsCheck {
  const steps = checkSteps(paragraphs, library, organisation);
  let step = steps.next();
  for (; !step.done; step = steps.next()) onProgress?.(step.value);
  return step.value;
}

/** The same in steps, so that a page can do something else between them. */
export function* checkSteps(
  paragraphs: readonly string[],
  library: ClauseLibrary,
  organisation?: Organisation,
): Generator<number, TermsCheck> {
  yield 0;
  const index = indexTerms(library);
  const seeds = indexSeeds(index);
  yield 0.1;
  const document = yield* between(0.1, 0.4, readDocument(paragraphs, index.vocabulary));
  const windows = yield* between(0.4, 0.5, findWindows(index, seeds, document));
  const fits = yield* between(0.5, 0.95, fitUnits(index, document, windows));
  const rivals = rivalsOf(index, document.codes.length, fits);
  const explained = explain({ index, fits, rivals });
  const terms: Terms = { library, organisation, index, document, fits, texts: paragraphs };
  yield 0.98;
  return {
    organisation,
    paragraphs: paragraphs.length,
    words: document.codes.length,
    findings: findingsOf(terms, explained),
  };
}

interface Terms {
  library: ClauseLibrary;
  organisation?: Organisation;
  index: TermsIndex;
  document: DocumentWords;
  fits: ReadonlyMap<number, readonly UnitFit[]>;
  texts: readonly string[];
}

function* between<T>(from: number, to: number, steps: Generator<number, T>): Generator<number, T> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield from + (to - from) * step.value;
  return step.value;
}

function findingsOf(terms: Terms, explained: readonly Explained[]): ClauseFinding[] {
  const order = (id: string) => relationsOf(terms.library, id)?.order ?? Number.MAX_SAFE_INTEGER;
  return terms.index.clauses
    .flatMap((id, clause): ClauseFinding[] => {
      const found = explained.find(({ form }) => form.clause === clause);
      if (found && isThere(found)) return [present(terms, found)];
      return missing(terms, id, found?.coverage ?? 0) ?? [];
    })
    .sort((a, b) => order(a.id) - order(b.id));
}

function isThere({ coverage, fits }: Explained): boolean {
  const best = Math.max(0, ...[...fits.values()].map(({ similarity }) => similarity));
  return coverage >= LEAST_COVERAGE && best >= LEAST_BEST_FIT;
}

function missing(terms: Terms, id: string, similarity: number): ClauseFinding[] | undefined {
  const { library, organisation } = terms;
  const importance = importanceOf(terms, id);
  const latest = latestOf(library, id);
  if (!latest || (organisation && !importance)) return undefined;
  const own = organisation && relationsOf(library, id)?.variants[organisation];
  const variant = latest.forms.some((form) => form.variant === own) ? own : 'full';
  const base = { id, title: latest.title, permalink: latest.permalink, current: true };
  const version = { version: latest.version, latest: latest.version, variant: variant ?? 'full' };
  const nothing = { similarity, places: [], values: {}, references: {}, mixedWith: [] };
  return [{ ...base, ...version, ...nothing, state: 'missing', importance }];
}

function importanceOf({ library, organisation }: Terms, id: string): ClauseFinding['importance'] {
  const relations = relationsOf(library, id);
  if (!organisation || !relations) return undefined;
  if (relations.for.essential.includes(organisation)) return 'essential';
  return relations.for.useful.includes(organisation) ? 'useful' : undefined;
}

function present(terms: Terms, found: Explained): ClauseFinding {
  const { index, document, texts, library } = terms;
  const exact = exactForm(terms, found);
  const { version, form, clause } = exact?.form ?? found.form;
  const mixed = exact ? [] : mixedFits(terms, found);
  const stretches = exact
    ? [exact.match]
    : [...found.fits.values(), ...mixed.map(({ fit }) => fit)];
  const fits = exact ? [{ ...exact.match, similarity: 1 }] : [...found.fits.values()];
  const gaps = fits.flatMap((fit) => wholeGaps(fit, document, texts));
  const latest = latestOf(library, version.id)?.version ?? version.version;
  return {
    id: index.clauses[clause] ?? '',
    title: version.title,
    state: exact ? 'word-for-word' : 'adapted',
    version: version.version,
    variant: form.variant,
    permalink: version.permalink,
    current: version.version === latest,
    latest,
    importance: importanceOf(terms, version.id),
    similarity: exact ? 1 : Math.min(0.99, found.coverage),
    certainty: exact ? 'certain' : certaintyOf(found.coverage),
    places: placesOf(stretches, document, texts),
    ...splitValues(valuesOf(gaps, index.gaps, document, texts)),
    mixedWith: [...new Set(mixed.map((item) => item.version))].sort(compareVersions).reverse(),
  };
}

/** Variables and references to other clauses are gaps of the same kind. */
function splitValues(all: Record<string, string>): Pick<ClauseFinding, 'values' | 'references'> {
  const entries = Object.entries(all);
  return {
    values: Object.fromEntries(entries.filter(([name]) => !name.startsWith('@'))),
    references: Object.fromEntries(
      entries.flatMap(([name, text]) => (name.startsWith('@') ? [[name.slice(1), text]] : [])),
    ),
  };
}

function certaintyOf(coverage: number): Certainty {
  if (coverage >= CERTAIN) return 'certain';
  return coverage >= PROBABLE ? 'probable' : 'possible';
}

interface ExactForm {
  form: FormUnits;
  match: ExactMatch;
}

/** The form that the terms have word for word; the newest where several read alike. */
function exactForm(terms: Terms, found: Explained): ExactForm | undefined {
  if (found.coverage < TRY_EXACT) return undefined;
  const exact = terms.index.forms
    .filter(({ clause }) => clause === found.form.clause)
    .flatMap((form): ExactForm[] => {
      const match = matchWhole(terms, form);
      return match ? [{ form, match }] : [];
    });
  const length = ({ match }: ExactForm) => match.to - match.from;
  const longest = Math.max(...exact.map(length));
  return exact
    .filter((item) => length(item) > longest * 0.9)
    .sort((a, b) => compareVersions(b.form.version.version, a.form.version.version))[0];
}

function patternOf({ units }: TermsIndex, form: FormUnits): number[] {
  return form.units.flatMap((unit) => units[unit]?.pattern ?? []);
}

/** Tries the places where the best anchors of the form say that it begins. */
function matchWhole(terms: Terms, form: FormUnits): ExactMatch | undefined {
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
    if (before > 200) return undefined;
  }
  return undefined;
}

/** Sentences of other versions that fit where the nearest form fits worse or not at all. */
function mixedFits(terms: Terms, found: Explained): { version: string; fit: UnitFit }[] {
  const { index, document, fits } = terms;
  const own = new Set(found.form.units);
  const covered = new Float32Array(document.codes.length);
  for (const { from, to, similarity } of found.fits.values()) covered.fill(similarity, from, to);
  return index.forms
    .filter(
      ({ clause, version }) =>
        clause === found.form.clause && version.version !== found.form.version.version,
    )
    .flatMap(({ units, version }) =>
      units.flatMap((unit) => {
        if (own.has(unit) || (index.units[unit]?.clauses.size ?? 0) > 1) return [];
        return (fits.get(unit) ?? [])
          .filter(
            ({ from, to, similarity }) =>
              similarity > 0.85 && similarity > (covered[(from + to) >> 1] ?? 0) + 0.15,
          )
          .map((fit) => ({ version: version.version, fit }));
      }),
    );
}
