import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { AUDIENCES } from '../audience/schema';
import { run } from './arguments';
import { ensureBrowser } from './browser';
import { buildSite, isBuilt } from './buildSite';

interface Count {
  passed: number;
  failed: number;
}

const UNIT_REPORT = '.cache/unit.json';
const E2E_REPORT = '.cache/e2e.json';

/** `npm test`: every check there is. Goes on after a failure, so that one run shows them all. */
run(() => {
  fs.mkdirSync('.cache', { recursive: true });
  const counts = [
    stage('types', () => tool('typescript/bin/tsc', ['--noEmit'])),
    stage('lint', () => tool('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])),
    stage('formatting', () =>
      tool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
    ),
    stage('content', () => tool('tsx/dist/cli.mjs', ['src/commands/check.ts'])),
    stage('unit tests', unitTests),
    ...AUDIENCES.map((audience) =>
      stage(`${audience} build`, () => {
        if (!isBuilt(audience)) buildSite(audience);
        return true;
      }),
    ),
    stage('end-to-end tests', endToEndTests),
  ];
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
  if (sum('failed') > 0) process.exitCode = 1;
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
});

/** Runs a part and counts it: as one test, or as the tests that it counts itself. */
function stage(name: string, part: () => boolean | Count): Count {
  console.log(`\n── ${name}`);
  const started = Date.now();
  let result: boolean | Count;
  try {
    result = part();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    result = false;
  }
  const count =
    typeof result === 'object' ? result : { passed: Number(result), failed: Number(!result) };
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${name}: ${count.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return count;
}

/** Runs a program of node_modules; whether it ended well. */
function tool(program: string, args: readonly string[]): boolean {
  const file = path.resolve('node_modules', program);
  return spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' }).status === 0;
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

function unitTests(): Count {
  fs.rmSync(UNIT_REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const ended = tool('vitest/vitest.mjs', ['run', ...reporters]);
  const report = vitestReport.parse(JSON.parse(fs.readFileSync(UNIT_REPORT, 'utf8')));
  return counted(report.numPassedTests, report.numFailedTests, ended);
}

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

function endToEndTests(): Count {
  ensureBrowser();
  fs.rmSync(E2E_REPORT, { force: true });
  const ended = tool('@playwright/test/cli.js', ['test']);
  const { stats } = playwrightReport.parse(JSON.parse(fs.readFileSync(E2E_REPORT, 'utf8')));
  if (stats.flaky > 0) {
    console.log(
      `${stats.flaky} of the end-to-end tests passed at the second try only. They are named above ` +
        'as flaky: find out why, and mend the test or the site.',
    );
  }
  return counted(stats.expected + stats.flaky, stats.unexpected + stats.skipped, ended);
}

/** A runner that ends badly without a failed test has failed all the same. */
function counted(passed: number, failed: number, endedWell: boolean): Count {
  return { passed, failed: failed === 0 && !endedWell ? 1 : failed };
}
