const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}

/**
 * Text as it stands inside a line of Markdown, also where a renderer knows tables, strikethrough,
 * mathematics or MDX. The colon of an address is escaped where something else in it is, as a
 * renderer that makes a link of it would take the escapes for a part of the address.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').split(PLAIN_ADDRESS).map(escapePart).join('');
}

/** An address up to the next space that has nothing in it to be escaped. */
const PLAIN_ADDRESS = /((?<=^|[ (])https?:\/\/[a-z0-9./%?=+,;@)'-]*(?= |$))/i;

function escapePart(part: string, index: number): string {
  if (index % 2 === 1) return part;
  return part
    .replace(/[\\`*_{}[\]<>#|~$^]/g, String.raw`\$&`)
    .replace(/&(?=[#\w])|:(?=\/\/)|(?<=www)\./gi, String.raw`\$&`);
}

/** The same for text at the beginning of a line, where more marks have a meaning. */
export function escapeMarkdownLine(text: string): string {
  return escapeMarkdown(text.trim()).replace(/^(\d*)([-+=.):])/, String.raw`$1\$2`);
}
