import { readFile } from '../../../components/Files/readFile';
import { readExport, type ImportProblem } from '../../exportFile';
import type { EventStore } from '../../types';

/** What came of an import. Unless there is a number of entries, nothing was changed. */
export type Imported =
  | { added: number; already: number }
  /** The file is right, but there is nothing in it. */
  | { problem: 'empty' }
  /** Everything in it belongs to the handbook at another address. */
  | { problem: 'other-site'; from: string }
  | { problem: ImportProblem | 'large' | 'cannot-read' };

/** Merges the entries of a file into the store. Never throws, whatever the file is. */
export async function importFile(file: File, store: EventStore, site: string): Promise<Imported> {
  const read = await readFile(file);
  if ('fault' in read) return { problem: read.fault === 'large' ? 'large' : 'cannot-read' };
  const result = await readExport(read.bytes);
  if ('problem' in result) return { problem: result.problem };
  const { statements, site: from = '' } = result;
  const [first] = statements;
  if (!first) return { problem: 'empty' };
  if (!statements.some(({ object }) => object.id.startsWith(site))) {
    return { problem: 'other-site', from: from || originOf(first.object.id) };
  }
  const added = await store.merge(statements);
  return { added, already: statements.length - added };
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : address;
}
