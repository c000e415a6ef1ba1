import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { AUDIENCES, audienceSchema, type Audience } from '../audience/schema';
import { startServer } from '../site/serve';
import { buildDir } from './paths';

export { startServer } from '../site/serve';

export interface ServeArguments {
  audience: Audience;
  port: number;
  host: string;
}

const portSchema = z.coerce.number().int().min(0).max(65_535);

/**
 * Reads `--audience`, `--port`, `--host` and the variable PORT; a flag goes before the variable.
 * @throws Error with text for people
 */
export function parseServeArguments(argv: string[], env: NodeJS.ProcessEnv): ServeArguments {
  const { values } = parseArgs({
    args: argv,
    options: {
      audience: { type: 'string', default: 'public' },
      port: { type: 'string', default: env.PORT || '3000' },
      host: { type: 'string', default: '127.0.0.1' },
    },
  });
  const audience = audienceSchema.safeParse(values.audience);
  if (!audience.success) {
    throw new Error(`Unknown audience "${values.audience}". Expected ${AUDIENCES.join(', ')}.`);
  }
  const port = portSchema.safeParse(values.port);
  if (!port.success) {
    throw new Error(`"${values.port}" is no port. Expected a number from 0 to 65535.`);
  }
  return { audience: audience.data, port: port.data, host: values.host };
}

/** The folder of an audience's build, and the headers to send it with. */
export function buildPaths(root: string, audience: Audience) {
  return {
    dir: path.join(root, buildDir(audience)),
    headersFile: path.join(root, 'build-server', audience, 'headers.json'),
  };
}

/**
 * Serves a build until the process ends.
 * @throws Error that says which command or setting is missing
 */
export async function serveSite(argv: string[]): Promise<void> {
  const { audience, port, host } = parseServeArguments(argv, process.env);
  const paths = buildPaths(process.cwd(), audience);
  if (!existsSync(paths.dir) || !existsSync(paths.headersFile)) {
    const command = `npm run build${audience === 'public' ? '' : ` -- --audience ${audience}`}`;
    throw new Error(`The ${audience} site has not been built yet. Run: ${command}`);
  }
  const { url } = await startServer({ ...paths, port, host });
  console.log(`The ${audience} handbook is on ${url} (stop with Ctrl-C).`);
}
