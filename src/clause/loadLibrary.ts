import { maySee } from '../audience/audience';
import { visibleTree } from '../audience/passages';
import type { Audience } from '../audience/schema';
import type { Corpus, Page } from '../content/corpus';
import type { ClauseFrontMatter } from '../content/schema';
import { compileWording } from './compileWording';
import { LICENSE } from './license';
import { guidanceOf, notesOf, sourceText } from './loadGuidance';
import { wordingHash } from './lock';
import type { ClauseGuidance, ClauseLibrary, ClauseVersion, ReportingBody } from './types';
import { keyOf, splitName } from './versionName';
import { compareVersions, latestVersion } from './versions';

/**
 * Every version of every clause that the audience may see, by id and the newest first. What the
 * pages tell the drafter is not in it: see `loadGuidance`.
 * @param site address of the site, without a slash at its end
 */
export function loadLibrary(corpus: Corpus, audience: Audience, site = ''): ClauseLibrary {
  const pages = clausePages(corpus, audience);
  const versions = pages.map((page) => versionOf(page, pages, audience));
  const ids = new Set(versions.map(({ id }) => id));
  const relations = [...corpus.relations.values()].map(({ value }) => value);
  return {
    site,
    license: LICENSE,
    versions,
    relations: relations
      .filter(({ id }) => ids.has(id))
      .map((value) => ({
        ...value,
        requires: value.requires.filter(({ id }) => ids.has(id)),
        conflicts: value.conflicts.filter((conflict) => ids.has(splitName(conflict.with).id)),
        reminders: value.reminders.filter((reminder) => ids.has(splitName(reminder.with).id)),
      }))
      .sort((a, b) => a.order - b.order),
    bodies: bodiesOf(corpus),
  };
}

function bodiesOf(corpus: Corpus): ReportingBody[] {
  return [...corpus.bodies.values()].map(({ value: { id: _, sources, ...body } }) => ({
    ...body,
    sources: sources.flatMap((id) => sourceOf(corpus, id)),
  }));
}

/** What the pages of the same versions tell the drafter. */
export function loadGuidance(corpus: Corpus, audience: Audience): ClauseGuidance {
  const versions = Object.fromEntries(
    clausePages(corpus, audience).map(({ data, parsed }) => {
      const { tree } = parsed();
      const told = tree ? guidanceOf(visibleTree(tree, audience), data.jurisdictions) : [];
      return [keyOf(data), told] as const;
    }),
  );
  const cited = new Set(Object.values(versions).flatMap((told) => told.flatMap((t) => t.sources)));
  const sources = [...cited].flatMap((id) => sourceOf(corpus, id).map((text) => [id, text]));
  return { versions, sources: Object.fromEntries(sources) as ClauseGuidance['sources'] };
}

function sourceOf(corpus: Corpus, id: string): string[] {
  const source = corpus.sources.get(id);
  return source ? [sourceText(source.value)] : [];
}

/** A page that holds a version of a clause. */
export type ClausePage = Page & { data: ClauseFrontMatter };

/** The versions that the audience may see, by id and the newest first. */
export function clausePages(corpus: Corpus, audience: Audience): ClausePage[] {
  return corpus.pages
    .flatMap((page) => (page.data.kind === 'clause' ? [{ ...page, data: page.data }] : []))
    .filter(({ data }) => maySee(audience, data.audience))
    .sort(
      (a, b) =>
        a.data.id.localeCompare(b.data.id) || compareVersions(b.data.version, a.data.version),
    );
}

function versionOf(
  page: ClausePage,
  pages: readonly ClausePage[],
  audience: Audience,
): ClauseVersion {
  const { data } = page;
  const others = pages.filter((other) => other.data.id === data.id);
  const latest = latestVersion(others.map((other) => other.data.version));
  const { tree } = page.parsed();
  return {
    id: data.id,
    version: data.version,
    title: data.title,
    description: data.description,
    permalink: page.permalink,
    published: data.published,
    status: data.version === latest ? 'current' : 'superseded',
    material: data.material,
    ...(data.restates && { restates: data.restates }),
    ...(data.changes && { changes: data.changes }),
    jurisdictions: data.jurisdictions,
    variables: data.variables,
    forms: tree ? compileWording(tree).forms : [],
    notes: tree ? notesOf(visibleTree(tree, audience)) : [],
    hash: wordingHash(page.text),
  };
}
