import type { AssembledDocument } from '../../types';
import { DOCX_TYPE } from '../docxType';

export const FORMATS = ['DOCX', 'Markdown', 'HTML', 'Text', 'JSON'] as const;

export type Format = (typeof FORMATS)[number];

interface MadeFile {
  name: string;
  content: BlobPart;
  type: string;
}

/** The document as a file. Rejects where the code for its format cannot be loaded. */
export async function makeFile(
  format: Format,
  document: AssembledDocument,
  notes: boolean,
): Promise<MadeFile> {
  const name = `clauses-${document.date}`;
  switch (format) {
    case 'DOCX': {
      const { documentDocx } = await import('../../docx/documentDocx');
      const bytes = await documentDocx(document, { notes });
      return { name: `${name}.docx`, content: new Uint8Array(bytes), type: DOCX_TYPE };
    }
    case 'Markdown': {
      const { exportMarkdown } = await import('../../exportMarkdown');
      return { name: `${name}.md`, content: exportMarkdown(document), type: 'text/markdown' };
    }
    case 'HTML': {
      const { exportHtml } = await import('../../exportHtml');
      return { name: `${name}.html`, content: exportHtml(document), type: 'text/html' };
    }
    case 'Text': {
      const { exportText } = await import('../../exportText');
      return { name: `${name}.txt`, content: exportText(document), type: 'text/plain' };
    }
    case 'JSON': {
      const { exportJson } = await import('../../exportJson');
      return { name: `${name}.json`, content: exportJson(document), type: 'application/json' };
    }
  }
}
