import { afterEach, describe, expect, test, vi } from 'vitest';
import { audienceArgument, run } from './arguments';

describe('audienceArgument', () => {
  test.each([
    [[], 'public'],
    [['--audience', 'member'], 'member'],
    [['--audience=trainer'], 'trainer'],
  ])('reads %j', (args, audience) => {
    expect(audienceArgument(args)).toBe(audience);
  });

  test.each([
    [['--audience', 'staff'], '--audience is "staff": use one of public, member, trainer.'],
    [['--audience', ''], '--audience is "": use one of public, member, trainer.'],
    [['--audiance', 'member'], "Unknown option '--audiance'"],
    [['member'], "Unexpected argument 'member'"],
  ])('refuses %j', (args, message) => {
    expect(() => audienceArgument(args)).toThrow(message);
  });
});

describe('run', () => {
  const exitCode = process.exitCode;
  afterEach(() => {
    process.exitCode = exitCode;
    vi.restoreAllMocks();
  });

  test('says what went wrong in its words and ends with 1', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    run(() => {
      throw new Error('No such port.');
    });
    run(async () => Promise.reject('Nothing.'));
    await vi.waitFor(() => expect(said).toHaveBeenCalledTimes(2));
    expect(said.mock.calls).toEqual([['No such port.'], ['Nothing.']]);
    expect(process.exitCode).toBe(1);
  });

  test('is silent when all went well', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const done = vi.fn();
    run(async () => done());
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(said).not.toHaveBeenCalled();
    expect(process.exitCode).toBe(exitCode);
  });
});
