import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { watchMemory } from './processTree';

/** Folders that a build makes and a cold build must not find. */
const GENERATED = ['build', 'build-server', '.docusaurus', 'node_modules/.cache'];

export interface BuildResult {
  seconds: number;
  /** Peak memory of all processes together, in bytes; undefined where it cannot be read. */
  memory: number | undefined;
}

/** Builds a site from nothing. */
export function coldBuild(dir: string, flags: readonly string[]): Promise<BuildResult> {
  for (const name of GENERATED) fs.rmSync(path.join(dir, name), { recursive: true, force: true });
  return build(dir, flags);
}

/**
 * Builds a site into its folder build/, in the public audience.
 * @param flags options of Node
 * @throws Error with the end of what Docusaurus printed
 */
export async function build(dir: string, flags: readonly string[]): Promise<BuildResult> {
  const program = path.join(dir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const started = performance.now();
  const child = spawn(process.execPath, [...flags, program, 'build'], {
    cwd: dir,
    env: environment(),
  });
  const memory = watchMemory(child.pid ?? 0);
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const result = { seconds: (performance.now() - started) / 1000, memory: memory.stop() };
  if (code !== 0) throw new Error(`The build in ${dir} failed.\n${output.slice(-4000)}`);
  return result;
}

function environment(): NodeJS.ProcessEnv {
  const { CI, PATH, HOME, TMPDIR } = process.env;
  return { CI, PATH, HOME, TMPDIR, NODE_ENV: 'production', HANDBOOK_AUDIENCE: 'public' };
}
