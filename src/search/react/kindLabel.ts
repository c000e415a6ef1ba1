import { translate } from '@docusaurus/Translate';
import type { SearchKind } from '../schema';

/** How a kind of result is called. */
export function kindLabel(kind: SearchKind): string {
  switch (kind) {
    case 'handbook':
      return translate({ id: 'search.kind.handbook', message: 'Handbook' });
    case 'clause':
      return translate({ id: 'search.kind.clause', message: 'Clauses' });
    case 'training':
      return translate({ id: 'search.kind.training', message: 'Training' });
    case 'blog':
      return translate({ id: 'search.kind.blog', message: 'News' });
    case 'term':
      return translate({ id: 'search.kind.term', message: 'Terms' });
    case 'page':
      return translate({ id: 'search.kind.page', message: 'About and help' });
  }
}
