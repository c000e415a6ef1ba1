import type { Root, RootContent } from 'mdast';
import { maySee } from '../audience/audience';
import { visibleTree } from '../audience/passages';
import type { Audience } from '../audience/schema';
import type { Corpus, Page } from '../content/corpus';
import { nodesOf } from '../content/mdx';
import type { ClauseFrontMatter } from '../content/schema';
import { plainText } from '../search/plainText';
import { compileWording } from './compileWording';
import { LICENSE } from './license';
import { wordingHash } from './lock';
import type { ClauseLibrary, ClauseVersion } from './types';
import { compareVersions, latestVersion } from './versions';

/**
 * Every version of every clause that the audience may see, by id and the newest first.
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
        requires: value.requires.filter((id) => ids.has(id)),
        conflicts: value.conflicts.filter((conflict) => ids.has(idOf(conflict.with))),
      }))
      .sort((a, b) => a.order - b.order),
  };
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

/** Blocks that are one paragraph of the notes each. */
const PARAGRAPHS = new Set(['paragraph', 'heading', 'tableRow']);

function notesOf(tree: Root): string[] {
  const begin = tree.children.findIndex(
    (node) => isSection(node) && plainText(node) === 'Notes for the drafter',
  );
  if (begin < 0) return [];
  const rest = tree.children.slice(begin + 1);
  const end = rest.findIndex(isSection);
  return nodesOf({ type: 'root', children: end < 0 ? rest : rest.slice(0, end) })
    .filter(({ type }) => PARAGRAPHS.has(type))
    .map(plainText)
    .filter((text) => text !== '');
}

function isSection(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 2;
}

/** The id in "records" and "records@2". */
function idOf(name: string): string {
  return name.split('@')[0] ?? '';
}
