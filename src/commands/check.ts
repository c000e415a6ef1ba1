import { checkCorpus } from '../content/check';
import { formatReport } from '../content/fault';
import { loadCorpus } from '../content/load';
import { staleSchemas } from '../content/jsonSchemas';

/** `npm run check`: every fault of the content at once. Exit code 1 when there is an error. */
function main(): void {
  const siteDir = process.cwd();
  const corpus = loadCorpus(siteDir);
  const faults = [...checkCorpus(siteDir, corpus), ...staleSchemas(siteDir)];
  const failed = faults.some((fault) => fault.severity === 'error');
  console.log(formatReport(faults));
  console.log(
    `Checked ${corpus.pages.length} pages, ${corpus.banks.size} question banks, ` +
      `${corpus.sources.size} sources and ${corpus.terms.size} terms.`,
  );
  if (failed) process.exitCode = 1;
}

main();
