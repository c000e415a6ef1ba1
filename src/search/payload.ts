import type { SearchDocument, SearchKind } from './schema';

/** A section as it is shipped: anchor, heading, text. */
type PackedSection = [anchor: string, heading: string, text: string];

/** A page or a term as it is shipped. */
type PackedPage = [
  kind: SearchKind,
  page: string,
  title: string,
  sections: PackedSection[],
  aliases?: string[],
];

/** What the browser loads: each page's address and title once. The browser indexes it itself. */
export type Payload = PackedPage[];

/** Documents to what is shipped; the documents of a page are expected one after the other. */
export function pack(documents: readonly SearchDocument[]): Payload {
  const pages = new Map<string, PackedPage>();
  for (const { kind, page, title, url, heading, text, aliases } of documents) {
    const packed = pages.get(page) ?? [kind, page, title, []];
    if (aliases) packed[4] = aliases;
    packed[3].push([url.slice(page.length + 1), heading, text]);
    pages.set(page, packed);
  }
  return [...pages.values()];
}

/** What was shipped to documents, as they were. */
export function unpack(payload: Payload): SearchDocument[] {
  return payload.flatMap(([kind, page, title, sections, aliases]) => {
    const parts = new Map<string, number>();
    return sections.map(([anchor, heading, text]) => {
      const url = anchor ? `${page}#${anchor}` : page;
      const part = (parts.get(url) ?? 0) + 1;
      parts.set(url, part);
      const objectID = partId(url, part);
      return { objectID, url, page, kind, title, heading, text, ...(aliases && { aliases }) };
    });
  });
}

/** Id of a part of a section, counted from 1. */
export function partId(url: string, part: number): string {
  return part === 1 ? url : `${url}~${part}`;
}
