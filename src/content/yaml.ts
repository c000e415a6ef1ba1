import { LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';

/** A path into a parsed YAML value, as zod reports it. */
export type ValuePath = readonly PropertyKey[];

export interface LocatedYaml {
  value: unknown;
  /** Syntax errors; `value` is undefined when there are any. */
  errors: { line: number; column: number; message: string }[];
  /** 1-based place of the value at a path, or of the nearest parent that exists. */
  place: (path: ValuePath) => { line: number; column: number };
}

/**
 * Parses YAML and remembers where each value stands.
 * @param text the YAML
 * @param firstLine the line of the file on which the text begins (front matter starts on 2)
 */
export function parseLocatedYaml(text: string, firstLine = 1): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const errors = [...document.errors.map(problem), ...aliases(document)].map(
    ({ offset, message }) => ({ ...at(offset), message }),
  );
  return {
    ...(errors.length > 0 ? { value: undefined, errors } : valueOf(document, firstLine)),
    place: (path) => {
      for (let length = path.length; length >= 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true) as Node | undefined;
        if (node?.range) return at(node.range[0]);
      }
      return { line: firstLine, column: 1 };
    },
  };
}

function problem(error: { pos: readonly [number, number]; message: string }) {
  return {
    offset: error.pos[0],
    message: error.message.split('\n')[0] ?? 'the YAML cannot be read',
  };
}

/** Aliases may lead nowhere, or round in a circle; content has no need of them. */
function aliases(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Alias: (_key, { source, range }) => {
      found.push({ offset: range?.[0] ?? 0, message: `an alias, *${source}` });
    },
  });
  return found;
}

/** The value of a document without syntax errors; a merge of what is no map fails even so. */
function valueOf(document: Document, line: number): Pick<LocatedYaml, 'value' | 'errors'> {
  try {
    return { value: document.toJS() as unknown, errors: [] };
  } catch (error) {
    return { value: undefined, errors: [{ line, column: 1, message: (error as Error).message }] };
  }
}
