import { NAMESPACES, type WordPart } from './wordPackage';
import { element, value } from './xml';

const COMPATIBILITY = {
  'w:name': 'compatibilityMode',
  'w:uri': 'http://schemas.microsoft.com/office/word',
  // Word 2013 and later; without it Word opens a document as one of an older Word.
  'w:val': 15,
};

/** The settings of a document. */
export function settingsPart(): WordPart {
  const xml = element(
    'w:settings',
    NAMESPACES,
    value('w:defaultTabStop', 720),
    value('w:characterSpacingControl', 'doNotCompress'),
    element('w:compat', {}, element('w:compatSetting', COMPATIBILITY)),
    value('w:themeFontLang', 'en-GB'),
    value('w:decimalSymbol', '.'),
    value('w:listSeparator', ','),
  );
  return { kind: 'settings', xml };
}
