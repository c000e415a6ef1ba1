import { strToU8, zipSync, type Zippable } from 'fflate';
import { element, escapeXml, xmlFile } from './xml';

/** The author of documents and of tracked changes. */
export const AUTHOR = 'Coalition Handbook';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Namespaces for the root of a part. */
export const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': OFFICE,
};

/** A part beside the main one: its name in the folder word/, which is also its relation. */
export interface WordPart {
  kind: 'styles' | 'settings' | 'numbering' | 'header' | 'footer';
  xml: string;
}

export interface WordContent {
  title: string;
  /** YYYY-MM-DD */
  date: string;
  /** The body in XML. Parts are referred to as `rel-<kind>`, links as `link-<index>`. */
  body: string;
  parts: WordPart[];
  /** Addresses outside the document. */
  links?: string[];
}

/**
 * A document as the bytes of a .docx file: ECMA-376, transitional. The same content gives the same
 * bytes, at any time and in any time zone.
 * @throws RangeError when the date is not YYYY-MM-DD
 */
export function wordPackage(content: WordContent): Uint8Array {
  if (!isDate(content.date)) throw new RangeError(`Not a date: ${content.date}`);
  const { body, parts } = content;
  const main = element('w:document', NAMESPACES, element('w:body', {}, body));
  return zip({
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': packageRelations(),
    'docProps/core.xml': coreProperties(content),
    'word/document.xml': main,
    'word/_rels/document.xml.rels': documentRelations(content),
    ...Object.fromEntries(parts.map(({ kind, xml }) => [`word/${kind}.xml`, xml])),
  });
}

/** True for a day of the calendar as YYYY-MM-DD. */
function isDate(date: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** The first day of a zip file; noon, since some zones have days without a midnight. */
const ZIP_TIME = { year: 1980, month: 0, day: 1, hour: 12 };

function zip(files: Record<string, string>): Uint8Array {
  const { year, month, day, hour } = ZIP_TIME;
  // The time of a zip file has no zone: fflate writes it as this machine's clock shows it.
  const mtime = new Date(year, month, day, hour);
  const entries: Zippable = {};
  for (const [name, xml] of Object.entries(files)) entries[name] = strToU8(xmlFile(xml));
  return zipSync(entries, { mtime, level: 6 });
}

function contentTypes(parts: WordPart[]): string {
  const override = (name: string, type: string) =>
    element('Override', { PartName: name, ContentType: type });
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('/word/document.xml', `${WORD_TYPE}.document.main+xml`),
    ...parts.map(({ kind }) => override(`/word/${kind}.xml`, `${WORD_TYPE}.${kind}+xml`)),
  );
}

function packageRelations(): string {
  return relations([
    relation('rel-document', `${OFFICE}/officeDocument`, 'word/document.xml'),
    relation('rel-core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  ]);
}

function documentRelations({ parts, links = [] }: WordContent): string {
  return relations([
    ...parts.map(({ kind }) => relation(`rel-${kind}`, `${OFFICE}/${kind}`, `${kind}.xml`)),
    ...links.map((address, index) =>
      relation(`link-${index}`, `${OFFICE}/hyperlink`, address, { TargetMode: 'External' }),
    ),
  ]);
}

function relations(items: string[]): string {
  return element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...items);
}

function relation(id: string, type: string, target: string, more = {}): string {
  return element('Relationship', { Id: id, Type: type, Target: target, ...more });
}

function coreProperties({ title, date }: WordContent): string {
  const time = (name: string) =>
    element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T00:00:00Z`);
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, escapeXml(title)),
    element('dc:creator', {}, AUTHOR),
    element('dc:language', {}, 'en-GB'),
    element('cp:lastModifiedBy', {}, AUTHOR),
    time('dcterms:created'),
    time('dcterms:modified'),
  );
}
