import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLocatedYaml } from './yaml';

describe('parseLocatedYaml', () => {
  const text = 'title: A title\nrows:\n  - id: one\n    tags: [a, bb]\n  - id: two\nempty:\n';

  test('gives the value as written', () => {
    const { value, errors } = parseLocatedYaml(text);
    expect(errors).toEqual([]);
    expect(value).toEqual({
      title: 'A title',
      rows: [{ id: 'one', tags: ['a', 'bb'] }, { id: 'two' }],
      empty: null,
    });
  });

  test.each([
    [[], 1, 1],
    [['title'], 1, 8],
    [['rows'], 3, 3],
    [['rows', 0], 3, 5],
    [['rows', 0, 'tags', 1], 4, 15],
    [['rows', 1, 'id'], 5, 9],
    [['empty'], 6, 7],
  ])('knows that %j stands on line %i, column %i', (path, line, column) => {
    expect(parseLocatedYaml(text).place(path)).toEqual({ line, column });
  });

  test.each([
    ['a missing field', ['rows', 1, 'tags'], { line: 5, column: 5 }],
    ['a field of a missing row', ['rows', 7, 'id'], { line: 3, column: 3 }],
    ['a field of what is no map', ['title', 'id'], { line: 1, column: 8 }],
    ['a symbol', [Symbol('x')], { line: 1, column: 1 }],
  ])('gives the nearest parent for %s', (_name, path, place) => {
    expect(parseLocatedYaml(text).place(path)).toEqual(place);
  });

  test('gives the beginning of the value itself where that stands lower down', () => {
    expect(parseLocatedYaml('# A comment.\n\n  a: 1').place(['b'])).toEqual({ line: 3, column: 3 });
  });

  test('counts lines from the first line of the text in its file', () => {
    const yaml = parseLocatedYaml('a: 1\nb: "x', 2);
    expect(parseLocatedYaml('a: 1\nb: x', 2).place(['b'])).toEqual({ line: 3, column: 4 });
    expect(yaml.errors).toEqual([{ line: 3, column: 6, message: 'Missing closing "quote' }]);
    expect(yaml.value).toBeUndefined();
  });

  test('gives the same places with Windows line ends', () => {
    const windows = parseLocatedYaml(text.replaceAll('\n', '\r\n'));
    expect(windows.place(['rows', 0, 'tags', 1])).toEqual({ line: 4, column: 15 });
    expect(windows.value).toEqual(parseLocatedYaml(text).value);
  });

  test.each([
    ['a key twice', 'a: 1\na: 2', { line: 2, column: 1, message: 'Map keys must be unique' }],
    [
      'an alias that leads nowhere',
      'a: 1\nb: *gone',
      { line: 2, column: 4, message: 'an alias, *gone' },
    ],
    [
      'an alias that leads in a circle',
      'a: &a [x, *a]',
      { line: 1, column: 11, message: 'an alias, *a' },
    ],
    [
      'a merge of what is no map',
      '%YAML 1.1\n---\n<<: 3',
      { line: 1, column: 1, message: 'Merge sources must be maps or map aliases' },
    ],
  ])('refuses %s', (_name, faulty, error) => {
    const { errors, value } = parseLocatedYaml(faulty);
    expect(errors).toContainEqual(error);
    expect(value).toBeUndefined();
  });

  test('gives a value for an empty text', () => {
    expect(parseLocatedYaml('')).toMatchObject({ value: null, errors: [] });
    expect(parseLocatedYaml('').place(['a'])).toEqual({ line: 1, column: 1 });
  });

  test('never throws, and gives a place inside the text for every path', () => {
    const yamlLike = fc.string({ unit: fc.constantFrom(...'ab:-[]{}"\'*&!#|>%<,? \n\r\t01') });
    const key = fc.oneof(fc.constantFrom('a', 'b', '<<'), fc.nat(3));
    fc.assert(
      fc.property(fc.oneof(yamlLike, fc.string()), fc.array(key), (any, path) => {
        const yaml = parseLocatedYaml(any, 2);
        const lines = any.split(/\r\n|\r|\n/).length;
        for (const { line, column } of [yaml.place(path), ...yaml.errors]) {
          expect(line).toBeGreaterThanOrEqual(2);
          expect(line).toBeLessThanOrEqual(lines + 2);
          expect(column).toBeGreaterThanOrEqual(1);
        }
        expect(yaml.errors.length > 0).toBe(yaml.value === undefined);
      }),
      { numRuns: 500 },
    );
  });
});
