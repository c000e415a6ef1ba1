import { basename } from 'node:path/posix';
import { error, eachPage } from './rule';

/** A page's file is named by its permanent id, a clause's by its version. */
export const fileNames = eachPage((page) => {
  const name = basename(page.file, '.mdx');
  const { data } = page;
  if (data.kind === 'post' || name === 'index') return [];
  const [field, value] = data.kind === 'clause' ? ['version', data.version] : ['id', data.id];
  const faults = [];
  if (value !== name) {
    faults.push(
      error('file-names', page.file, page.place([field]), {
        found: `${field} "${value}" in a file named "${name}.mdx"`,
        expected: `the file named after its ${field}`,
        mend: `rename the file to ${value}.mdx, or correct the ${field}`,
      }),
    );
  }
  if (data.kind === 'clause' && page.section !== data.id) {
    faults.push(
      error('file-names', page.file, page.place(['id']), {
        found: `clause "${data.id}" in the folder "${page.section ?? ''}"`,
        expected: 'the folder named after the clause',
        mend: `move the file to docs/clauses/${data.id}/`,
      }),
    );
  }
  return faults;
});
