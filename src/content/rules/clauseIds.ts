import { RESERVED_IDS } from '../../clause/reservedIds';
import type { Page } from '../corpus';
import type { Fault } from '../fault';
import { error } from './rule';

const RULE = 'clause-ids';

/** No clause takes the address of another page or file of the library. */
export function reservedIds(pages: Iterable<Page>): Fault[] {
  return [...pages].flatMap((page) => {
    const { id = '' } = page.data;
    if (!RESERVED_IDS.includes(id)) return [];
    return [
      error(RULE, page.file, page.place(['id']), {
        found: `a clause with the id "${id}", which the library needs for a page or file of its own`,
        expected: `an id other than ${RESERVED_IDS.join(', ')}`,
        mend: 'give the clause another id, and rename its folder',
      }),
    ];
  });
}
