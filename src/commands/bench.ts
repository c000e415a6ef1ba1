import fs from 'node:fs';
import path from 'node:path';
import { describeMachine, machine } from '../../bench/machine';
import { measure } from '../../bench/measure';
import { readOptions } from '../../bench/options';
import { report } from '../../bench/report';
import { run } from './arguments';

const RESULTS = '.cache/bench.json';

/**
 * `npm run bench [-- --only build,bytes,search,terms,lighthouse,learning] [--pages 50,500]`:
 * measures the handbook and a plain Docusaurus site with the same pages, in several sizes. Leave the
 * machine alone meanwhile.
 */
run(async () => {
  const options = readOptions(process.argv.slice(2));
  const on = machine();
  console.log(`${describeMachine(on)}\n`);
  const sites = await measure(process.cwd(), options, (text) => console.error(text));
  fs.mkdirSync(path.dirname(RESULTS), { recursive: true });
  fs.writeFileSync(RESULTS, `${JSON.stringify({ machine: on, sites }, null, 2)}\n`);
  console.log(`\n${report(sites)}\nAlso in ${RESULTS}.`);
});
