import { readFile } from '../../../components/Files/readFile';
import { parseRecord, type RecordProblem } from '../../parseRecord';
import type { AssessmentData, CompletionRecord } from '../../types';
import { verifyRecord, type Verification } from '../../verifyRecord';
import { courseOf, type CheckingSite } from '../../verifySite';

/** What came of a file. */
export type Checked = { key: string; name: string } & (
  | { found: 'unreadable' }
  | { found: 'problem'; problem: RecordProblem }
  | {
      found: 'record';
      record: CompletionRecord;
      /** The course, if the site has it. */
      data: AssessmentData | undefined;
      verification: Verification;
    }
);

/** Reads a file and checks the record in it. Whatever the file is, there is an answer. */
export async function checkFile(key: string, file: File, site: CheckingSite): Promise<Checked> {
  const head = { key, name: file.name };
  const read = await readFile(file);
  if ('fault' in read) {
    return read.fault === 'large'
      ? { ...head, found: 'problem', problem: { code: 'too-large' } }
      : { ...head, found: 'unreadable' };
  }
  const parsed = parseRecord(new TextDecoder().decode(read.bytes));
  if ('problem' in parsed) return { ...head, found: 'problem', problem: parsed.problem };
  const { record } = parsed;
  const verification = await verifyRecord(record, site, new Date().toISOString());
  return { ...head, found: 'record', record, data: courseOf(record, site), verification };
}
