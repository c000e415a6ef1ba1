import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseDocument, type YAMLMap } from 'yaml';
import { buildPaths } from '../../src/commands/serveSite';
import { startServer, type RunningServer } from '../../src/site/serve';
import { ROOT } from './browser';

/** What a copy of the project does without: made files, and what is linked instead. */
const LEFT_OUT = /^(?:\.git|\.cache|\.docusaurus.*|build.*|node_modules|tests|bench)$/;

/** The site behind one address, of which a later version can take the place. */
export interface UpdatedSite {
  origin: string;
  /** Builds the project anew with another wording of a question, and serves that from here on. */
  update: (bankId: string, questionId: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Serves the public build that the other tests use as well, until it is updated. */
export async function startUpdatedSite(): Promise<UpdatedSite> {
  let server = await startServer({ ...buildPaths(ROOT, 'public'), port: 0 });
  const copy = mkdtempSync(path.join(tmpdir(), 'handbook-update-'));
  return {
    origin: server.url.replace(/\/$/, ''),
    async update(bankId, questionId) {
      copyProject(copy);
      reword(path.join(copy, 'quizzes', `${bankId}.yaml`), questionId);
      build(copy);
      server = await replace(server, copy);
    },
    async close() {
      await server.close();
      rmSync(copy, { recursive: true });
    },
  };
}

function copyProject(to: string): void {
  for (const name of readdirSync(ROOT).filter((one) => !LEFT_OUT.test(one))) {
    cpSync(path.join(ROOT, name), path.join(to, name), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(to, 'node_modules'));
}

/** Changes the wording of a question as an editor does: with a note of the revision. */
function reword(file: string, questionId: string): void {
  const bank = parseDocument(readFileSync(file, 'utf8'));
  bank.set('revision', Number(bank.get('revision')) + 1);
  const questions = bank.get('questions') as { items: YAMLMap[] };
  const question = questions.items.find((one) => one.get('id') === questionId);
  if (!question) throw new Error(`${file} has no question ${questionId}.`);
  question.set('prompt', `${String(question.get('prompt')).trimEnd()}\n\n${REWORDED}\n`);
  const revisions = [{ date: bank.get('last_reviewed'), note: 'Asks more plainly.' }];
  const before = question.toJSON() as { revisions?: unknown[] };
  question.set('revisions', [...(before.revisions ?? []), ...revisions]);
  writeFileSync(file, bank.toString({ lineWidth: 0 }));
}

/** How the question ends in the later version. */
export const REWORDED = 'What is your answer, now that the question is put in this way?';

/** As an editor does: the question is published, then the site built. */
function build(folder: string): void {
  for (const command of ['publishQuestions', 'build']) {
    const args = [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), `src/commands/${command}.ts`];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${command} failed in the copy.\n${stdout}${stderr}`);
  }
}

async function replace(server: RunningServer, folder: string): Promise<RunningServer> {
  await server.close();
  return startServer({ ...buildPaths(folder, 'public'), port: server.port });
}
