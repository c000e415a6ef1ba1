import { remarkAudience } from '../audience/remark';
import { remarkCitation } from '../citation/remark';
import { remarkClause } from '../clause/remark';
import { remarkPageList } from '../content/remarkPageList';
import { remarkParsed } from '../content/remarkParsed';
import type { ContentStore } from '../content/store';
import { remarkCourse } from '../course/remark';
import { remarkGlossary } from '../glossary/remark';
import { remarkQuiz } from '../quiz/remark';

/**
 * The transformations of every page, in order. After parsing the audience comes first: what it takes out is
 * neither numbered nor imported by those after it.
 */
export function remarkPlugins(store: ContentStore) {
  return [
    remarkParsed(store),
    remarkAudience(store),
    remarkPageList(store),
    remarkCourse(store),
    remarkGlossary(store),
    remarkQuiz(store),
    remarkCitation(store),
    remarkClause(store),
  ];
}
