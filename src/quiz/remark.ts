import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { jsxNamed, stringAttribute } from '../content/mdx';
import { addImport, importedAttribute, setAttribute } from '../content/mdxNodes';
import type { ContentStore } from '../content/store';

/** Name of the file that the plugin writes for a bank. */
export function bankFile(id: string): string {
  return `bank-${id.replaceAll('/', '--')}.json`;
}

/**
 * Gives each <Quiz> its bank as an import, so that only this page ships that bank, and the
 * player to pages that have a quiz.
 * A bank that does not exist fails the build at its line.
 */
export function remarkQuiz(store: ContentStore) {
  return () => (tree: Root, file: VFile) => {
    let count = 0;
    const imports: [name: string, path: string][] = [];
    for (const node of jsxNamed(tree, 'Quiz')) {
      const id = stringAttribute(node, 'bank');
      if (!id || !store.corpus().banks.has(id)) {
        file.fail(
          `The question bank "${id ?? ''}" is not in quizzes/. Add the file, or correct the id.`,
          node,
        );
      }
      count += 1;
      const name = `bank${count}`;
      setAttribute(node, importedAttribute('bank', name));
      imports.push([name, `@generated/handbook-quiz/default/${bankFile(id)}`]);
    }
    for (const [name, path] of imports) addImport(tree, name, path);
    if (count > 0) addImport(tree, 'Quiz', '@site/src/quiz/react/Quiz.tsx');
  };
}
