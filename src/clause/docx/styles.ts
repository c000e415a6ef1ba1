import { indentAt } from './levels';
import { TEXT_WIDTH } from './page';
import {
  bold,
  colour,
  font,
  hang,
  indent,
  numbered,
  outline,
  sideRule,
  size,
  spacing,
  unnumbered,
} from './properties';
import { NAMESPACES, type WordPart } from './wordPackage';
import { element, value } from './xml';

const FONT = 'Calibri';
const INK = '1F2937';
const MUTED = '4B5563';

/** Room for numbers such as "12.3(a)" beside compared paragraphs. */
const COMPARED_LABEL = 900;

interface Style {
  id: string;
  name: string;
  basedOn?: string;
  next?: string;
  /** Properties of paragraph and of text, in the order of the standard. */
  paragraph?: string;
  text?: string;
}

/** The styles of all documents of the library. */
export function stylesPart(): WordPart {
  const xml = element(
    'w:styles',
    NAMESPACES,
    defaults(),
    ...PARAGRAPHS.map(paragraphStyle),
    ...CHARACTERS.map(characterStyle),
    tableStyle(),
  );
  return { kind: 'styles', xml };
}

const PARAGRAPHS: readonly Style[] = [
  { id: 'Normal', name: 'Normal' },
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: spacing(0, 60),
    text: bold() + colour(INK) + size(40),
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    paragraph: spacing(0, 240),
    text: colour(MUTED),
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    basedOn: 'Normal',
    next: 'Clause1',
    paragraph: element('w:keepNext') + numbered(0) + spacing(320, 120) + indent(0) + outline(),
    text: bold() + colour(INK) + size(26),
  },
  clauseStyle(1, 'Clause paragraph'),
  clauseStyle(2, 'Clause part'),
  clauseStyle(3, 'Clause sub-part'),
  clauseStyle(4, 'Clause item'),
  {
    id: 'NoteHeading',
    name: 'Drafter’s note heading',
    basedOn: 'Note',
    next: 'Note',
    paragraph: element('w:keepNext'),
    text: bold(),
  },
  {
    id: 'Note',
    name: 'Drafter’s note',
    basedOn: 'Normal',
    paragraph: sideRule() + spacing(0, 80) + hang(indentAt(1).left, 0),
    text: element('w:i') + colour(MUTED) + size(19),
  },
  {
    id: 'AnnexHeading',
    name: 'Annex heading',
    basedOn: 'Heading1',
    next: 'Normal',
    paragraph: unnumbered() + hang(0, 0),
  },
  {
    id: 'TableText',
    name: 'Table text',
    basedOn: 'Normal',
    paragraph: spacing(20, 20),
    text: size(16),
  },
  {
    id: 'TableHeading',
    name: 'Table heading',
    basedOn: 'TableText',
    paragraph: element('w:keepNext'),
    text: bold(),
  },
  furnitureStyle('Header', 'header'),
  furnitureStyle('Footer', 'footer'),
  {
    id: 'Compared',
    name: 'Compared paragraph',
    basedOn: 'Normal',
    paragraph: hang(COMPARED_LABEL, COMPARED_LABEL),
  },
  {
    id: 'ComparedHeading',
    name: 'Compared heading',
    basedOn: 'Heading1',
    next: 'Compared',
    paragraph: unnumbered() + hang(COMPARED_LABEL, COMPARED_LABEL),
  },
];

const CHARACTERS: readonly Style[] = [
  { id: 'Unfilled', name: 'Unfilled variable', text: bold() },
  { id: 'Hyperlink', name: 'Hyperlink', text: colour('1D4ED8') + value('w:u', 'single') },
  { id: 'Code', name: 'Fingerprint', text: font('Consolas') + size(13) },
];

function defaults(): string {
  const language = { 'w:val': 'en-GB', 'w:eastAsia': 'en-GB', 'w:bidi': 'ar-SA' };
  const text = font(FONT) + size(22) + element('w:lang', language);
  const line = { 'w:before': 0, 'w:after': 120, 'w:line': 276, 'w:lineRule': 'auto' };
  return element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, element('w:rPr', {}, text)),
    element('w:pPrDefault', {}, element('w:pPr', {}, element('w:spacing', line))),
  );
}

function paragraphStyle(style: Style): string {
  return element(
    'w:style',
    {
      'w:type': 'paragraph',
      ...(style.id === 'Normal' && { 'w:default': 1 }),
      'w:styleId': style.id,
    },
    value('w:name', style.name),
    style.basedOn ? value('w:basedOn', style.basedOn) : '',
    style.next ? value('w:next', style.next) : '',
    element('w:qFormat'),
    style.paragraph ? element('w:pPr', {}, style.paragraph) : '',
    style.text ? element('w:rPr', {}, style.text) : '',
  );
}

function characterStyle({ id, name, text = '' }: Style): string {
  return element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id },
    value('w:name', name),
    element('w:rPr', {}, text),
  );
}

function tableStyle(): string {
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '9CA3AF' };
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const margins = ['left', 'right'].map((side) =>
    element(`w:${side}`, { 'w:w': 70, 'w:type': 'dxa' }),
  );
  return element(
    'w:style',
    { 'w:type': 'table', 'w:styleId': 'Provenance' },
    value('w:name', 'Provenance table'),
    element(
      'w:tblPr',
      {},
      element('w:tblBorders', {}, ...sides.map((side) => element(`w:${side}`, line))),
      element('w:tblCellMar', {}, ...margins),
    ),
  );
}

function clauseStyle(level: number, name: string): Style {
  const properties = numbered(level) + indent(level);
  return { id: `Clause${level}`, name, basedOn: 'Normal', paragraph: properties };
}

function furnitureStyle(id: string, name: string): Style {
  const tab = element('w:tab', { 'w:val': 'right', 'w:pos': TEXT_WIDTH });
  const properties = element('w:tabs', {}, tab) + spacing(0, 0);
  return { id, name, basedOn: 'Normal', paragraph: properties, text: colour(MUTED) + size(18) };
}
