import type { Parents, Root } from 'mdast';
import type { VFile } from 'vfile';
import { latestClauses } from '../content/lists';
import { isJsx, jsxNamed, nodesOf, stringAttribute, type JsxElement } from '../content/mdx';
import { addImport, flowElement, setAttribute, textAttribute } from '../content/mdxNodes';
import type { ContentStore } from '../content/store';
import { plainText } from '../search/plainText';
import { beginsSentence, capitalised, clauseInWords, titleFromId } from './texts';

/** Components of the text of clauses. Only pages that use one ship it. */
const COMPONENTS = ['Wording', 'Var', 'ClauseRef', 'ClauseTools', 'ClauseFoot'];

/**
 * Gives each <Var> of a clause's wording its label and example from the front matter, and each
 * <ClauseRef> the words and the address of the clause that it refers to; puts above a clause what
 * can be done with it, and below it its versions. It comes last: they stand below the sources.
 */
export function remarkClause(store: ContentStore) {
  return () => (tree: Root, file: VFile) => {
    labelVariables(tree, file, store);
    for (const parent of nodesOf(tree)) {
      if ('children' in parent) nameClauses(parent, file, store);
    }
    if (store.page(file.path)?.data.kind === 'clause') frame(tree);
    const used = new Set(nodesOf(tree).map((node) => (isJsx(node) ? node.name : undefined)));
    for (const name of COMPONENTS.filter((component) => used.has(component))) {
      addImport(tree, name, `@site/src/clause/react/${name}.tsx`);
    }
  };
}

/** The heading is one of the text, so that it is in the table of contents. */
function frame(tree: Root): void {
  tree.children.unshift(flowElement('ClauseTools'));
  tree.children.push(
    { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Versions' }] },
    flowElement('ClauseFoot'),
  );
}

function labelVariables(tree: Root, file: VFile, store: ContentStore): void {
  const data = store.page(file.path)?.data;
  for (const node of jsxNamed(tree, 'Var')) {
    const name = stringAttribute(node, 'name');
    const variable =
      data?.kind === 'clause' ? data.variables.find((item) => item.name === name) : undefined;
    if (!variable) {
      file.fail(
        `The variable "${name ?? ''}" is not in the front matter. Add it to variables, or correct the name.`,
        node,
      );
    }
    setAttribute(node, textAttribute('label', variable.label));
    setAttribute(node, textAttribute('example', variable.example));
  }
}

function nameClauses(parent: Parents, file: VFile, store: ContentStore): void {
  let before = '';
  for (const node of parent.children) {
    if (isJsx(node) && node.name === 'ClauseRef') nameClause(node, before, file, store);
    before += plainText(node) + (/\s$/.test('value' in node ? node.value : '') ? ' ' : '');
  }
}

function nameClause(node: JsxElement, before: string, file: VFile, store: ContentStore): void {
  const id = stringAttribute(node, 'id') ?? '';
  const { pages } = store.corpus();
  if (!pages.some(({ data }) => data.kind === 'clause' && data.id === id)) {
    file.fail(`There is no clause "${id}". Correct the id.`, node);
  }
  // The build may have no version of the clause to lead to: then the reference is text.
  const latest = latestClauses(store.corpus(), store.shows).find(({ data }) => data.id === id);
  const words = clauseInWords(latest?.data.title ?? titleFromId(id));
  setAttribute(node, textAttribute('label', beginsSentence(before) ? capitalised(words) : words));
  if (latest) setAttribute(node, textAttribute('to', `/clauses/${id}`));
}
