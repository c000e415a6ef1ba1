import { LineCounter, parseDocument, type Node } from 'yaml';

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
  return {
    value: document.errors.length === 0 ? (document.toJS() as unknown) : undefined,
    errors: document.errors.map((error) => ({
      ...at(error.pos[0]),
      message: error.message.split('\n')[0] ?? 'the YAML cannot be read',
    })),
    place: (path) => {
      for (let length = path.length; length >= 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true) as Node | undefined;
        if (node?.range) return at(node.range[0]);
      }
      return { line: firstLine, column: 1 };
    },
  };
}
