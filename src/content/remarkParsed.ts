import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { ContentStore } from './store';

/**
 * Gives the compiler of pages the tree that the content check has parsed already, so that no page
 * is parsed twice; a text that is not as the check saw it is parsed anew. Both use the same
 * extensions of Markdown (see parseMdx). Has to be the first of the plugins.
 */
export function remarkParsed(store: ContentStore) {
  return function (this: Processor) {
    const { parser } = this;
    if (!parser) throw new Error('The compiler of pages has no parser to stand in for.');
    this.parser = (text: string, file: VFile) => {
      const page = store.page(file.path);
      const tree = page?.text === text ? page.parsed().tree : undefined;
      return tree ? structuredClone<Root>(tree) : parser(text, file);
    };
  };
}
