import { loadCorpus } from '../../../content/load';
import { nodesOf } from '../../../content/mdx';
import { plainText } from '../../../search/plainText';
import { loadLibrary } from '../../loadLibrary';
import type { ClauseLibrary } from '../../types';

/** The library of this site, and the paragraphs of its other pages. */
export function readHandbook(): { library: ClauseLibrary; pages: string[][] } {
  const corpus = loadCorpus('.');
  const pages = corpus.pages
    .filter(({ data }) => data.kind !== 'clause')
    .map((page) => {
      const { tree } = page.parsed();
      if (!tree) return [];
      return nodesOf(tree)
        .filter(({ type }) => type === 'paragraph')
        .map(plainText)
        .filter((text) => text.length > 60);
    })
    .filter((paragraphs) => paragraphs.length > 3);
  return { library: loadLibrary(corpus, 'public', 'https://example.org'), pages };
}
