import { escapeHtml } from './escape';
import { HEADINGS, headingOf, openPoints, provenanceRows, provenanceText } from './exportRows';
import { placeholderOf } from './numbering';
import type { AssembledBlock, AssembledClause, AssembledDocument, Note, Run } from './types';

const STYLE = `
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.5 Georgia, serif; }
h1, h2, h3, h4 { line-height: 1.2; font-family: sans-serif; }
p { margin: 0 0 .75rem; overflow-wrap: anywhere; }
.d1 { padding-inline-start: 3rem; text-indent: -3rem; }
.d2 { padding-inline-start: 5rem; text-indent: -2rem; }
.d3 { padding-inline-start: 7rem; text-indent: -2rem; }
.n { display: inline-block; min-width: 3rem; text-indent: 0; }
.d2 .n, .d3 .n { min-width: 2rem; }
mark { font-weight: bold; }
aside { border-inline-start: .25rem solid; padding-inline-start: 1rem; font-size: .9375rem; }
table { border-collapse: collapse; font: .8125rem/1.4 sans-serif; }
caption, th, td { padding: .25rem .5rem; text-align: start; vertical-align: top; }
th, td { border: 1px solid; overflow-wrap: anywhere; }
`;

/**
 * The document as a whole HTML page that needs nothing else: no script, no picture, no request,
 * which its own policy says too. Whatever a drafter has filled in is text.
 */
export function exportHtml(document: AssembledDocument): string {
  const open = openPoints(document);
  return `${[
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(document.title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(document.title)}</h1>`,
    `<p>${escapeHtml(document.date)}</p>`,
    ...document.clauses.flatMap(clauseLines),
    ...(open.length > 0 ? [`<h2>${HEADINGS.open}</h2>`, ...list(open)] : []),
    `<h2>${HEADINGS.provenance}</h2>`,
    ...provenanceTable(document),
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function clauseLines(clause: AssembledClause): string[] {
  return [
    `<h2 id="${escapeHtml(clause.key)}">${escapeHtml(headingOf(clause))}</h2>`,
    ...clause.blocks.map(blockLine),
    ...(clause.notes.length > 0
      ? ['<aside>', `<h3>${HEADINGS.notes}</h3>`, ...clause.notes.map(noteLine), '</aside>']
      : []),
  ];
}

function noteLine({ text, lead = '', isHeading }: Note): string {
  if (isHeading) return `<h4>${escapeHtml(text)}</h4>`;
  const start = lead === '' ? '' : `<strong>${escapeHtml(lead)}</strong>`;
  return `<p>${start}${escapeHtml(text.slice(lead.length))}</p>`;
}

function blockLine({ key, label, depth, runs }: AssembledBlock): string {
  const number = label === '' ? '' : `<span class="n">${escapeHtml(label)}</span> `;
  const name = label === '' ? '' : ` class="d${Math.min(3, depth)}"`;
  return `<p${name} id="${escapeHtml(key)}">${number}${runs.map(runHtml).join('')}</p>`;
}

function runHtml(run: Run): string {
  if ('unfilled' in run) return `<mark>${escapeHtml(placeholderOf(run.unfilled))}</mark>`;
  const text = escapeHtml(run.text);
  return 'ref' in run ? `<a href="#${escapeHtml(encodeURI(run.ref))}">${text}</a>` : text;
}

function list(lines: readonly string[]): string[] {
  return ['<ul>', ...lines.map((text) => `<li>${escapeHtml(text)}</li>`), '</ul>'];
}

function provenanceTable(document: AssembledDocument): string[] {
  const rows = provenanceRows(document).map((row) => {
    const cells = [row.id, row.version, row.form, row.hash, row.address];
    const head = `<th scope="row">${escapeHtml(`${row.number}. ${row.title}`)}</th>`;
    return `<tr>${head}${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
  });
  const heads = ['Clause', 'Id', 'Version', 'Form', 'SHA-256', 'Address'];
  return [
    '<table>',
    `<caption>${escapeHtml(provenanceText(document))}</caption>`,
    `<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
  ];
}
