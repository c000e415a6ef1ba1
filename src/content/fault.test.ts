import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFault, formatReport, type Fault } from './fault';

const fault: Fault = {
  file: 'docs/a.mdx',
  line: 3,
  column: 7,
  severity: 'error',
  rule: 'some-rule',
  found: 'one thing',
  expected: 'another',
  mend: 'change it',
};

describe('formatFault', () => {
  test('begins with a place that can be clicked', () => {
    expect(formatFault(fault)).toBe(
      [
        'docs/a.mdx:3:7  error  some-rule',
        '  found:    one thing',
        '  expected: another',
        '  mend:     change it',
      ].join('\n'),
    );
  });
});

describe('formatReport', () => {
  test.each([
    [[], '0 errors, 0 warnings'],
    [[fault], '1 error, 0 warnings'],
    [[fault, fault, { ...fault, severity: 'warning' }], '2 errors, 1 warning'],
  ] as [Fault[], string][])('closes with a count', (faults, count) => {
    expect(formatReport(faults).split('\n').at(-1)).toBe(count);
  });

  test('orders by file, line and column, with an empty line between faults', () => {
    const places: [string, number, number][] = [
      ['b.mdx', 1, 1],
      ['a.mdx', 10, 1],
      ['a.mdx', 9, 20],
      ['a.mdx', 9, 3],
    ];
    const faults = places.map(([file, line, column]) => ({ ...fault, file, line, column }));
    const heads = formatReport(faults)
      .split('\n\n')
      .map((part) => part.split('  error')[0]);
    expect(heads).toEqual([
      'a.mdx:9:3',
      'a.mdx:9:20',
      'a.mdx:10:1',
      'b.mdx:1:1',
      '4 errors, 0 warnings',
    ]);
  });

  test('is in order, keeps every fault and leaves its argument alone, for all faults', () => {
    const any = fc.record({
      file: fc.constantFrom('a.mdx', 'b/a.mdx', 'b.yaml'),
      line: fc.integer({ min: 1, max: 12 }),
      column: fc.integer({ min: 1, max: 12 }),
      severity: fc.constantFrom('error' as const, 'warning' as const),
    });
    fc.assert(
      fc.property(fc.array(any), (places) => {
        const faults = places.map((place) => ({ ...fault, ...place }));
        const before = [...faults];
        const blocks = formatReport(faults).split('\n\n').slice(0, -1);
        expect(faults).toEqual(before);
        expect([...blocks].sort()).toEqual(faults.map(formatFault).sort());
        const keys = blocks.map((block) => {
          const [file = '', line, column] = (block.split('  ')[0] ?? '').split(':');
          return { file, line: Number(line), column: Number(column) };
        });
        for (const [index, key] of keys.slice(1).entries()) {
          const previous = keys[index] ?? key;
          const order =
            previous.file.localeCompare(key.file) ||
            previous.line - key.line ||
            previous.column - key.column;
          expect(order).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
