import { assemble } from '../../assemble';
import { latestOf } from '../../library';
import { documentTexts } from '../../texts';
import { chance } from '../../testing/terms';
import type { AssemblyState, ClauseLibrary, ClauseVersion } from '../../types';
import { dropSentences, mix, pick, replaceWords, shuffle, type Random } from './edits';
import { NEUTRAL } from './neutral';

/** Terms of which it is known what clauses they are from. */
export interface Case {
  paragraphs: string[];
  clauses: { id: string; version: string; variant: string }[];
}

const EDITS = [
  'as they are',
  'party renamed',
  'sentences dropped (30 %)',
  'paragraphs reordered',
  'versions mixed',
  'words replaced (5 %)',
  'words replaced (15 %)',
  'words replaced (30 %)',
  'unrelated terms around',
  'everything together',
  'unrelated terms alone',
] as const;

export type Edit = (typeof EDITS)[number];
export { EDITS };

const PARTIES = [
  'Nordlys Betaling AS',
  'we',
  'The Provider',
  'Example Payments Ltd.',
  'Banco Exemplo de Pagamentos e Serviços, S.A.',
];

/** Makes terms with some clauses of the library, changed in a known way. */
export function makeCase(
  library: ClauseLibrary,
  pages: readonly (readonly string[])[],
  edit: Edit,
  seed: number,
): Case {
  const random = chance(seed);
  if (edit === 'unrelated terms alone') {
    return { paragraphs: unrelated(pages, 200, random), clauses: [] };
  }
  const ids = shuffle([...new Set(library.versions.map(({ id }) => id))], random);
  const chosen = ids.slice(0, Math.max(1, Math.min(6, ids.length >> 1))).flatMap((id) => {
    const version = pick(
      library.versions.filter((item) => item.id === id),
      random,
    );
    const form = version && pick(version.forms, random);
    return version && form ? [{ version, variant: form.variant }] : [];
  });
  const party = edit === 'as they are' ? '' : (pick(PARTIES, random) ?? '');
  const texts = chosen.map(({ version, variant }) => {
    const text = wordingOf(library, version, variant, party);
    return editText(library, version, text, edit, party, random);
  });
  const isSurrounded = edit === 'unrelated terms around' || edit === 'everything together';
  const paragraphs = isSurrounded
    ? texts.flatMap((text) => [...text, ...unrelated(pages, 15, random)])
    : texts.flat();
  return {
    paragraphs: isSurrounded ? [...unrelated(pages, 40, random), ...paragraphs] : paragraphs,
    clauses: chosen.map(({ version, variant }) => ({
      id: version.id,
      version: version.version,
      variant,
    })),
  };
}

function editText(
  library: ClauseLibrary,
  version: ClauseVersion,
  text: string[],
  edit: Edit,
  party: string,
  random: Random,
): string[] {
  const all = edit === 'everything together';
  let result = text;
  if (edit === 'versions mixed' || all) {
    const other = library.versions.find(
      (item) => item.id === version.id && item.version !== version.version,
    );
    if (other) result = mix(result, wordingOf(library, other, 'full', party), random);
  }
  if (edit.startsWith('sentences dropped') || all) {
    result = dropSentences(result, all ? 0.15 : 0.3, random);
  }
  const share = /\((\d+) %\)/.exec(edit)?.[1];
  if (edit.startsWith('words replaced') || all) {
    result = replaceWords(result, all ? 0.1 : Number(share) / 100, random);
  }
  return edit === 'paragraphs reordered' || all ? shuffle(result, random) : result;
}

/** The wording with numbers, as it stands in a document; filled where a party is named. */
export function wordingOf(
  library: ClauseLibrary,
  version: ClauseVersion,
  variant: string,
  party: string,
): string[] {
  const values = Object.fromEntries(
    version.variables.map(({ name, example }) => [name, name === 'company' ? party : example]),
  );
  const state: AssemblyState = {
    v: 1,
    jurisdictions: [],
    clauses: [{ id: version.id, version: version.version, variant }],
    values: party === '' ? {} : values,
    notes: false,
  };
  return documentTexts(assemble(library, state, '2026-11-22'))
    .slice(1)
    .map(({ label, text }) => (label === '' ? text : `${label} ${text}`));
}

/** Paragraphs of ordinary terms and of the handbook's pages. */
function unrelated(pages: readonly (readonly string[])[], count: number, random: Random): string[] {
  const page = pick(pages, random) ?? [];
  return Array.from(
    { length: count },
    () => pick(random() < 0.6 || page.length === 0 ? NEUTRAL : page, random) ?? '',
  );
}

/** Terms of about so many words, with every clause somewhere in them. */
export function longCase(
  library: ClauseLibrary,
  pages: readonly (readonly string[])[],
  words: number,
): string[] {
  const random = chance(7);
  const clauses = [...new Set(library.versions.map(({ id }) => id))].map((id) => {
    const version = latestOf(library, id);
    return version ? wordingOf(library, version, 'full', 'Example Payments Ltd') : [];
  });
  const result: string[] = [];
  let count = 0;
  for (let turn = 1; count < words; turn += 1) {
    const clause = turn % 40 === 0 ? clauses.shift() : undefined;
    const next = clause ?? [pick(NEUTRAL, random) ?? '', ...unrelated(pages, 1, random)];
    result.push(...next);
    count += next.join(' ').split(' ').length;
  }
  return result;
}
