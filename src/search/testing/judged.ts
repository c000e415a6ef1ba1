/** A query and the pages (or terms) of which a reader would expect one among the first results. */
export interface Judged {
  query: string;
  /** Any of these is a right answer; none means that nothing at all must be found. */
  pages: readonly string[];
}

const TERMS = '/handbook/2026/papers/terms-of-service';
const MERCHANT = '/handbook/2026/papers/knowing-the-merchant';
const REPORTING = '/handbook/2026/reporting/reporting-suspicion';
const INDICATORS = '/handbook/2026/aml/indicators';
const DATA = '/handbook/2026/data-protection/working-with-authorities';
const LAW = '/handbook/2026/legislation/reading-a-countrys-law';
const STAFF = '/handbook/2026/staff/caring-for-staff';
const PROHIBITED = '/clauses/prohibited-conduct';
const AUTHORITIES = '/clauses/reporting-to-authorities';
const PRESERVATION = '/clauses/preservation-of-records';
const COURSE = '/training/foundations';
const HITS = '/training/merchant-underwriting/monitoring-and-hits';
const WHY_CSAM = '/blog/why-we-write-csam';

const term = (id: string): string => `/glossary#${id}`;

/** Words as they stand in a title, a heading or the text. */
const EXACT: Judged[] = [
  { query: 'terms of service', pages: [TERMS, term('terms-of-service')] },
  { query: 'knowing the merchant', pages: [MERCHANT] },
  { query: 'tipping off', pages: [REPORTING, term('tipping-off')] },
  { query: 'caring for staff', pages: [STAFF] },
  { query: 'prohibited conduct', pages: [PROHIBITED] },
  { query: 'hotline', pages: ['/help', term('hotline'), REPORTING] },
  { query: 'preservation of records', pages: [PRESERVATION] },
  { query: 'following the money', pages: [`${COURSE}/following-the-money`] },
  { query: 'why csam', pages: [WHY_CSAM] },
  { query: 'privacy', pages: ['/about'] },
  { query: 'licence', pages: ['/about'] },
  { query: 'secondary trauma', pages: [STAFF, term('secondary-trauma')] },
];

/** Several words, or a question, whose answer is one passage. */
const QUESTIONS: Judged[] = [
  { query: 'who reports in canada', pages: [REPORTING, '/help', AUTHORITIES] },
  { query: 'what is a predicate offence', pages: [term('predicate-offence')] },
  { query: 'beneficial owner of merchant', pages: [MERCHANT, term('beneficial-owner')] },
  { query: 'due diligence adult content', pages: [MERCHANT] },
  { query: 'legal basis for sharing data', pages: [DATA] },
  { query: 'eprivacy derogation', pages: [DATA] },
  { query: 'simple possession criteria', pages: [LAW, term('simple-possession')] },
  { query: 'how long to keep records', pages: [PRESERVATION] },
  { query: 'records to keep indicators', pages: [INDICATORS] },
  { query: 'false positives fairness', pages: [INDICATORS] },
  { query: 'payment facilitator sub-merchant', pages: [MERCHANT, term('sub-merchant')] },
  {
    query: 'child in danger call police',
    pages: ['/help', `${COURSE}/what-to-do-when-you-see-something`],
  },
  { query: 'cite a clause', pages: ['/clauses'] },
  { query: 'what changed since 2016', pages: ['/blog/edition-2026'] },
  { query: 'close account after report', pages: [REPORTING, TERMS, AUTHORITIES, PROHIBITED, HITS] },
  { query: 'recruitment of moderators', pages: [STAFF, '/clauses/staff-handling'] },
  { query: 'digital services act article 18', pages: [REPORTING, AUTHORITIES] },
  { query: 'saw images at work', pages: ['/help'] },
];

/** Mistyped. */
const TYPOS: Judged[] = [
  { query: 'tiping off', pages: [REPORTING, term('tipping-off')] },
  { query: 'terms of servise', pages: [TERMS, term('terms-of-service')] },
  { query: 'benificial owner', pages: [term('beneficial-owner'), MERCHANT] },
  { query: 'mercant monitoring', pages: [MERCHANT, term('ongoing-monitoring')] },
  { query: 'suspicous transaction report', pages: [term('str'), REPORTING] },
  { query: 'data protecton', pages: ['/handbook/2026/data-protection', DATA] },
  { query: 'reporting to autorities', pages: [AUTHORITIES] },
  { query: 'legistlation', pages: ['/handbook/2026/legislation', LAW, term('model-legislation')] },
  { query: 'acessibility', pages: ['/about'] },
  { query: 'aquirer', pages: [term('acquirer')] },
];

/** Still being typed. */
const PREFIXES: Judged[] = [
  { query: 'preserv', pages: [PRESERVATION, term('preservation')] },
  { query: 'terms of ser', pages: [TERMS, term('terms-of-service')] },
  { query: 'indic', pages: [INDICATORS, term('red-flag-indicator')] },
  { query: 'tipping o', pages: [REPORTING, term('tipping-off')] },
  { query: 'virtual as', pages: [term('virtual-asset-service-provider')] },
  { query: 'hash m', pages: [term('hash-matching')] },
];

/** Another name, an abbreviation, or another form of the word. */
const SYNONYMS: Judged[] = [
  { query: 'sar', pages: [term('sar'), term('str'), REPORTING] },
  { query: 'str', pages: [term('str'), REPORTING] },
  { query: 'kyc', pages: [term('due-diligence'), MERCHANT] },
  { query: 'legal hold', pages: [term('preservation'), PRESERVATION] },
  { query: 'sextortion', pages: [term('financial-sexual-extortion')] },
  { query: 'ubo', pages: [term('beneficial-owner')] },
  { query: 'terms and conditions', pages: [term('terms-of-service'), TERMS] },
  { query: 'child pornography', pages: [WHY_CSAM] },
  { query: 'merchants', pages: [MERCHANT] },
  { query: 'preserving records', pages: [PRESERVATION, term('preservation')] },
  { query: 'dpia', pages: [term('dpia'), DATA] },
];

/** In the text nowhere. */
const NOTHING: Judged[] = [
  { query: 'goaml', pages: [] },
  { query: 'xylophone', pages: [] },
];

export const JUDGED: readonly Judged[] = [
  ...EXACT,
  ...QUESTIONS,
  ...TYPOS,
  ...PREFIXES,
  ...SYNONYMS,
  ...NOTHING,
];
