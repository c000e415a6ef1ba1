import type * as z from 'zod';
import type { Fault } from './fault';
import { nearest } from './nearest';
import type { LocatedYaml, ValuePath } from './yaml';

/**
 * Turns YAML syntax errors and schema failures into faults with places and prose.
 * The single place where zod's issues become words for editors.
 */
export function explainYaml(file: string, rule: string, yaml: LocatedYaml): Fault[] {
  return yaml.errors.map((error) => ({
    file,
    line: error.line,
    column: error.column,
    severity: 'error',
    rule,
    found: `YAML that cannot be read: ${error.message}`,
    expected: 'valid YAML',
    mend: 'check the indentation, and put text in quotes that contains ": " or "#" or begins with "*"',
  }));
}

/** Explains every issue of a failed parse; `yaml` gives the places, `value` what was found. */
export function explainIssues(
  file: string,
  rule: string,
  yaml: LocatedYaml,
  issues: readonly z.core.$ZodIssue[],
): Fault[] {
  return issues
    .flatMap((issue) => explainIssue(issue, yaml.value))
    .map(({ path, ...words }) => ({
      file,
      ...yaml.place(path),
      severity: 'error' as const,
      rule,
      ...words,
    }));
}

interface Words {
  path: ValuePath;
  found: string;
  expected: string;
  mend: string;
}

function explainIssue(issue: z.core.$ZodIssue, root: unknown): Words[] {
  const path = issue.path;
  const name = fieldName(path);
  const value = valueAt(root, path);
  const found = `${name} ${show(value)}`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        found: `the unknown field "${key}"${path.length > 0 ? ` in ${name}` : ''}`,
        expected: 'only fields of the schema',
        mend: `correct the spelling of "${key}" or take it out`,
      }));
    case 'invalid_union':
      return explainUnion(issue, root);
    case 'invalid_value':
      if (value === undefined) return [missing(path, issue.values.map(String).join(', '))];
      return [
        {
          path,
          found,
          expected: `one of: ${issue.values.map(String).join(', ')}`,
          mend: suggestion(value, issue.values.map(String)),
        },
      ];
    case 'invalid_type':
      if (value === undefined) return [missing(path, typeName(issue.expected))];
      return [
        {
          path,
          found,
          expected: customMessage(issue) ?? typeName(issue.expected),
          mend: isUnquoted(issue, value)
            ? `put the value of ${name} in quotes`
            : `write ${name} as ${typeName(issue.expected)}`,
        },
      ];
    case 'too_small':
    case 'too_big':
      return [
        { path, found, expected: customMessage(issue) ?? sizeOf(issue), mend: `correct ${name}` },
      ];
    default:
      return [
        {
          path,
          found,
          expected: issue.message.replace(/^expected /, ''),
          mend: `correct ${name}`,
        },
      ];
  }
}

/** A discriminated union fails on its discriminator; other unions on every branch. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, root: unknown): Words[] {
  const path = issue.path;
  const options =
    'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  const value = valueAt(root, path);
  if (value === undefined) return [missing(path, options.join(', ') || 'a value')];
  return [
    {
      path,
      found: `${fieldName(path)} ${show(value)}`,
      expected:
        options.length > 0
          ? `one of: ${options.join(', ')}`
          : (customMessage(issue) ?? 'a value of one of the allowed forms'),
      mend: options.length > 0 ? suggestion(value, options) : `correct ${fieldName(path)}`,
    },
  ];
}

function missing(path: ValuePath, expected: string): Words {
  return {
    path: path.slice(0, -1),
    found: `no field "${String(path.at(-1))}"`,
    expected: `${fieldName(path)} (${expected})`,
    mend: `add a line "${String(path.at(-1))}: …"`,
  };
}

function customMessage(issue: { message: string }): string | undefined {
  return issue.message.startsWith('expected ')
    ? issue.message.replace(/^expected /, '')
    : undefined;
}

function fieldName(path: ValuePath): string {
  if (path.length === 0) return 'the file';
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part + 1}]` : index === 0 ? String(part) : `.${String(part)}`,
    )
    .join('');
}

function valueAt(root: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    root,
  );
}

function show(value: unknown): string {
  if (value === undefined || value === null) return '(nothing)';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** YAML reads numbers, true and false as text only when they are in quotes. */
function isUnquoted(issue: z.core.$ZodIssueInvalidType, value: unknown): boolean {
  return issue.expected === 'string' && ['number', 'boolean'].includes(typeof value);
}

/** The types of the schemas in the words of editors. */
const TYPE_NAMES: Record<string, string> = {
  array: 'a list',
  object: 'a map of fields',
  string: 'text',
  boolean: 'true or false',
  int: 'a whole number',
};

function typeName(type: string): string {
  return TYPE_NAMES[type] ?? `a ${type}`;
}

/** A bound in words; zod's own speak of arrays and >=. */
function sizeOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const isLow = issue.code === 'too_small';
  const bound = isLow ? issue.minimum : issue.maximum;
  if (issue.origin === 'array') return `a list of ${bound} or ${isLow ? 'more' : 'fewer'}`;
  if (issue.inclusive) return `a number of at ${isLow ? 'least' : 'most'} ${bound}`;
  return `a number ${isLow ? 'above' : 'below'} ${bound}`;
}

function suggestion(value: unknown, options: readonly string[]): string {
  const near = typeof value === 'string' ? nearest(value, options) : undefined;
  return near ? `did you mean "${near}"?` : 'use one of the values named';
}
