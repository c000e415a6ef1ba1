import { Parser } from 'htmlparser2';
import { Unreadable } from './unreadable';

/** Elements whose text is no text of the page. */
const SILENT = new Set(
  'title script style template noscript svg math select textarea iframe object audio video canvas del'.split(
    ' ',
  ),
);

/** Elements within a paragraph; every other one begins and ends paragraphs. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big button cite code data dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** No page is nested as deeply as this; a text made to keep the parser busy is. */
export const DEEPEST = 2000;

/** The paragraphs of a page. */
export function openHtml(html: string): string[] {
  const paragraphs = [''];
  let silent = 0;
  let depth = 0;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        depth += 1;
        if (depth > DEEPEST) throw new Unreadable('The page is nested too deeply to be read.');
        if (SILENT.has(name)) silent += 1;
        if (name === 'br') paragraphs.push(`${paragraphs.pop() ?? ''}\n`);
        else if (isBlock(name)) paragraphs.push('');
      },
      onclosetag: (name) => {
        depth -= 1;
        if (SILENT.has(name)) silent -= 1;
        if (isBlock(name)) paragraphs.push('');
      },
      ontext: (text) => {
        if (silent > 0) return;
        paragraphs[paragraphs.length - 1] += text.replace(/[ \t\r\n\f]+/g, ' ');
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return paragraphs.map((paragraph) => paragraph.replace(/ +/g, ' ').replace(/ ?\n ?/g, '\n'));
}

function isBlock(name: string): boolean {
  return !INLINE.has(name) && !SILENT.has(name) && name !== 'br';
}
