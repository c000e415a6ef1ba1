import type {
  AssemblyState,
  ClauseLibrary,
  ClauseRelations,
  ClauseVersion,
  Form,
  Inline,
  Variable,
} from '../types';

/**
 * A line of wording: "{company}" is a variable, "<conduct>" a clause, "(paragraph 2)" a reference
 * to a paragraph of the same clause.
 */
export function line(text: string): Inline[] {
  return text
    .split(/(\{[^}]+\}|<[^>]+>|\(paragraph [\d.]+\))/)
    .filter((part) => part !== '')
    .map((part): Inline => {
      if (part.startsWith('{')) return { var: part.slice(1, -1) };
      if (part.startsWith('<')) return { clause: part.slice(1, -1) };
      const [, number] = /^\(paragraph ([\d.]+)\)$/.exec(part) ?? [];
      if (number === undefined) return { text: part };
      return { para: number.split('.').map(Number), text: part.slice(1, -1) };
    });
}

/** A form whose paragraphs are "1 text", "1.1 text"; a line without a number has none. */
export function form(lines: readonly string[], variant = 'full'): Form {
  const blocks = lines.map((text) => {
    const [, number, rest = ''] = /^([\d.]+) (.*)$/s.exec(text) ?? [];
    return number === undefined
      ? { number: [], content: line(text) }
      : { number: number.split('.').map(Number), content: line(rest) };
  });
  return { variant, when: variant === 'full' ? '' : 'When it fits.', blocks };
}

export function variable(name: string, more: Partial<Variable> = {}): Variable {
  return { name, type: 'text', label: `Label of ${name}`, example: 'Example', ...more };
}

/** A version of a clause. */
export function version(
  id: string,
  number: string,
  forms: Form[],
  more: Partial<ClauseVersion> = {},
): ClauseVersion {
  const names = new Set(
    forms.flatMap(({ blocks }) =>
      blocks.flatMap(({ content }) => content.flatMap((part) => ('var' in part ? [part.var] : []))),
    ),
  );
  return {
    id,
    version: number,
    title: `Title of ${id}`,
    description: 'A clause.',
    permalink: `/clauses/${id}/${number}`,
    published: '2026-11-22',
    status: 'current',
    material: true,
    jurisdictions: ['INT'],
    variables: [...names].map((name) => variable(name)),
    forms,
    notes: [],
    hash: `hash-of-${id}-${number}`,
    ...more,
  };
}

/** Requirements of any version for any version. */
export function needing(...ids: string[]): ClauseRelations['requires'] {
  return ids.map((id) => ({ id }));
}

export function relations(id: string, more: Partial<ClauseRelations> = {}): ClauseRelations {
  return {
    id,
    requires: [],
    conflicts: [],
    reminders: [],
    for: { essential: [], useful: [] },
    variants: {},
    order: 10,
    ...more,
  };
}

export function library(versions: ClauseVersion[], known: ClauseRelations[] = []): ClauseLibrary {
  return { site: 'https://example.org/', license: 'CC BY 4.0', versions, relations: known };
}

export function state(
  clauses: (string | AssemblyState['clauses'][number])[],
  more: Partial<AssemblyState> = {},
): AssemblyState {
  return {
    v: 1,
    jurisdictions: [],
    clauses: clauses.map((choice) =>
      typeof choice === 'string' ? { id: choice, version: '1.0.0', variant: 'full' } : choice,
    ),
    values: {},
    notes: false,
    ...more,
  };
}
