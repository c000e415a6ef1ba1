import { parseArgs } from 'node:util';
import { AUDIENCES, audienceSchema, type Audience } from '../audience/schema';

/**
 * Reads `--audience` from the command line.
 * @throws Error that names the allowed values
 */
export function audienceArgument(args: readonly string[]): Audience {
  const { values } = parseArgs({
    args: [...args],
    options: { audience: { type: 'string', default: 'public' } },
  });
  const parsed = audienceSchema.safeParse(values.audience);
  if (parsed.success) return parsed.data;
  throw new Error(`--audience is "${values.audience}": use one of ${AUDIENCES.join(', ')}.`);
}

/** Runs a command and ends with its error in plain words instead of a stack. */
export function run(main: () => void | Promise<void>): void {
  Promise.resolve()
    .then(main)
    .catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    });
}
