import type { Corpus, Page } from '../src/content/corpus';

/** Front matter that Docusaurus itself knows. */
const KEPT = ['title', 'description', 'sidebar_position', 'slug', 'date', 'authors', 'tags'];

/**
 * A page of the handbook as plain Markdown, for a site without its components: citations become
 * footnotes, terms links to the glossary; quizzes, lists of pages and courses, and passages that are
 * not public are left out.
 */
export function plainPage(page: Page, corpus: Corpus): string {
  const body = page.text.replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/, '');
  const cited = new Set<string>();
  const text = body
    .replace(/^:::(member|trainer)[^\n]*\n[\s\S]*?^:::[ \t]*$/gm, '')
    .replace(/<Cite id="([^"]*)"\s*\/>/g, (_, id: string) => {
      cited.add(id);
      return `[^${id}]`;
    })
    .replace(/<Term id="([^"]*)"\s*\/>/g, (_, id: string) => termLink(corpus, id))
    .replace(/<Term id="([^"]*)">([^<]*)<\/Term>/g, '[$2](/glossary#$1)')
    .replace(/<Var name="([^"]*)"\s*\/>/g, '*$1*')
    .replace(/<ClauseRef id="([^"]*)"\s*\/>/g, '[$1](/clauses/$1)')
    .replace(/<(Quiz|PageList|SourceList|CourseOutline|CourseCatalogue)\s[^>]*\/>/g, '')
    .replace(/<\/?(Checklist|Wording)(\s[^>]*)?>/g, '');
  return [header(page), text, ...[...cited].map((id) => footnote(corpus, id)), ''].join('\n');
}

function header(page: Page): string {
  const fields = Object.entries(page.data).filter(([name]) => KEPT.includes(name));
  return ['---', ...fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---'].join(
    '\n',
  );
}

function termLink(corpus: Corpus, id: string): string {
  return `[${corpus.terms.get(id)?.value.term ?? id}](/glossary#${id})`;
}

function footnote(corpus: Corpus, id: string): string {
  const source = corpus.sources.get(id)?.value;
  if (!source) return `[^${id}]: ${id}`;
  const title = source.url ? `[${source.title}](${source.url})` : source.title;
  return `\n[^${id}]: ${title}. ${source.publisher}, ${source.date}.`;
}

/** The glossary as one plain page. */
export function plainGlossary(corpus: Corpus): string {
  const entries = [...corpus.terms.values()].map(
    ({ value }) => `## ${value.term}\n\n${value.definition}`,
  );
  return ['---', 'title: Glossary', '---', '', ...entries, ''].join('\n\n');
}

/** The sources as one plain page. */
export function plainSources(corpus: Corpus): string {
  const rows = [...corpus.sources.values()].map(
    ({ value }) => `- *${value.title}*. ${value.publisher}, ${value.date}.`,
  );
  return ['---', 'title: Sources', '---', '', ...rows, ''].join('\n');
}
