/** What is needed to cite a page of the handbook. */
export interface CitablePage {
  id: string;
  title: string;
  /** Absolute address. */
  url: string;
  /** Date of the text as YYYY-MM-DD: last review or publication. */
  date: string;
  /** "edition 2026" or "version 2.0.0"; empty for pages without. */
  version?: string | undefined;
}

const AUTHOR = 'Coalition Handbook';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July',
  'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

/** The reference in the style of the Publication Manual of the APA, 7th edition. */
export function toApa(page: CitablePage): string {
  const [year, month, day] = page.date.split('-').map(Number);
  const date = `${year}, ${MONTHS[(month ?? 1) - 1]} ${day}`;
  const version = page.version ? ` (${page.version})` : '';
  return `${AUTHOR}. (${date}). ${page.title}${version}. ${page.url}`;
}

/** The reference as a BibTeX entry of type misc. */
export function toBibtex(page: CitablePage): string {
  const [year, month] = page.date.split('-');
  const fields: [string, string | undefined][] = [
    ['author', `{${escapeBibtex(AUTHOR)}}`],
    ['title', `{${escapeBibtex(page.title)}}`],
    ['year', year],
    ['month', month],
    ['note', page.version && capitalise(page.version)],
    ['url', page.url],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  const key = ['handbook', page.id, page.version?.replace(/[^0-9.]/g, '')]
    .filter(Boolean)
    .join('-');
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** The reference as a RIS record for reference managers. */
export function toRis(page: CitablePage): string {
  const lines = [
    ['TY', 'ELEC'],
    ['AU', AUTHOR],
    ['TI', page.title],
    ['PY', page.date.slice(0, 4)],
    ['DA', page.date.replaceAll('-', '/')],
    ...(page.version ? [['ET', capitalise(page.version)]] : []),
    ['UR', page.url],
    ['ID', page.id],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}`).join('\n');
}

/** Characters that BibTeX reads as commands. */
function escapeBibtex(text: string): string {
  return text.replace(/[&%$#_{}]/g, (character) => `\\${character}`);
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
