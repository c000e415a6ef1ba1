import { inForm, latestOf, orderOf, relationsOf } from '../library';
import type { ClauseLibrary, Organisation } from '../types';
import { compareVersions } from '../versions';
import type { ExactForm } from './exactForm';
import type { Explained } from './explain';
import type { FittedTerms } from './fits';
import { mixedFits } from './mixedFits';
import { placesOf } from './places';
import type { Certainty, ClauseFinding } from './types';
import type { FormUnits } from './units';
import { valuesOf, wholeGaps } from './values';

/** Least share of a form that has to be there; how the figures come about is in the bench. */
const LEAST_COVERAGE = 0.25;

/** Least similarity of the sentence that fits best: many weak ones are chance. */
const LEAST_BEST_FIT = 0.55;

const PROBABLE = 0.4;
const CERTAIN = 0.6;

/** All that is known of the terms when findings are put into words. */
export interface Terms extends FittedTerms {
  library: ClauseLibrary;
  organisation?: Organisation;
  texts: readonly string[];
}

/**
 * What the terms have of each clause, in the order of an assembled document.
 * @param exact the clauses that are there word for word
 * @param adapted what explains the rest of the terms
 */
export function findingsOf(
  terms: Terms,
  exact: readonly ExactForm[],
  adapted: readonly Explained[],
): ClauseFinding[] {
  const order = (id: string) => orderOf(terms.library, id);
  const there = adapted.filter(isThere);
  return terms.index.clauses
    .flatMap((id, clause): ClauseFinding[] => {
      const whole = exact.find(({ form }) => form.clause === clause);
      if (whole) return [wordForWord(terms, whole)];
      const found = there.find(({ form }) => form.clause === clause);
      if (found) return [changed(terms, found, { exact, there })];
      const weak = adapted.find(({ form }) => form.clause === clause);
      return missing(terms, id, weak?.coverage ?? 0) ?? [];
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
  const { apart, variants } = relationsOf(library, id) ?? {};
  // What stands in a document of its own is not missing in the terms.
  if (!latest || apart !== undefined || (organisation && !importance)) return undefined;
  const own = organisation && variants?.[organisation];
  const { variant } = inForm(latest, own ?? 'full');
  const base = { id, title: latest.title, permalink: latest.permalink, current: true };
  const version = { version: latest.version, latest: latest.version, variant };
  const nothing = { similarity, places: [], values: {}, references: {}, alike: [], mixedWith: [] };
  return [{ ...base, ...version, ...nothing, state: 'missing', importance }];
}

function importanceOf({ library, organisation }: Terms, id: string): ClauseFinding['importance'] {
  const relations = relationsOf(library, id);
  if (!organisation || !relations) return undefined;
  if (relations.for.essential.includes(organisation)) return 'essential';
  return relations.for.useful.includes(organisation) ? 'useful' : undefined;
}

function wordForWord(terms: Terms, { form, match, alike }: ExactForm): ClauseFinding {
  const { document, texts } = terms;
  return {
    ...present(terms, form),
    state: 'word-for-word',
    similarity: 1,
    certainty: 'certain',
    places: placesOf([match], document, texts),
    ...valuesIn(terms, [{ ...match, similarity: 1 }]),
    alike,
    mixedWith: [],
  };
}

interface Found {
  exact: readonly ExactForm[];
  there: readonly Explained[];
}

function changed(terms: Terms, found: Explained, { exact, there }: Found): ClauseFinding {
  const { document, texts } = terms;
  const isOwned = (word: number) =>
    exact.some(({ match }) => word >= match.from && word < match.to);
  const others = there.filter((item) => item !== found);
  const mixed = mixedFits(terms, found, others, isOwned);
  const fits = [...found.fits.values()];
  const stretches = [...fits, ...mixed.map(({ fit }) => fit)];
  const versions = [...new Set(mixed.map(({ version }) => version))];
  return {
    ...present(terms, found.form),
    state: 'adapted',
    similarity: Math.min(0.99, found.coverage),
    certainty: certaintyOf(found.coverage),
    places: placesOf(stretches, document, texts, isOwned),
    ...valuesIn(terms, fits),
    alike: [],
    mixedWith: versions.sort(compareVersions).reverse(),
  };
}

/** What does not depend on where the form was found. */
function present(terms: Terms, { version, form, clause }: FormUnits) {
  const latest = latestOf(terms.library, version.id)?.version ?? version.version;
  return {
    id: terms.index.clauses[clause] ?? '',
    title: version.title,
    version: version.version,
    variant: form.variant,
    permalink: version.permalink,
    current: version.version === latest,
    latest,
    importance: importanceOf(terms, version.id),
  };
}

function valuesIn(
  { index, document, texts }: Terms,
  fits: readonly Parameters<typeof wholeGaps>[0][],
): Pick<ClauseFinding, 'values' | 'references'> {
  const gaps = fits.flatMap((fit) => wholeGaps(fit, document, texts));
  return splitValues(valuesOf(gaps, index.gaps, document, texts));
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
