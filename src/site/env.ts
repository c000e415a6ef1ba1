import * as z from 'zod';
import { audienceSchema } from '../audience/schema';

/** The settings of a build, all from the environment, with what they are when not set. */
const envSchema = z.object({
  HANDBOOK_AUDIENCE: audienceSchema.default('public'),
  SITE_URL: z.url({ protocol: /^https?$/ }).default('https://handbook.example.org'),
  BASE_URL: z
    .string()
    .regex(
      /^\/([^\s]*\/)?$/,
      'expected a path that begins and ends with a slash, such as /handbook/',
    )
    .default('/'),
  ALGOLIA_APP_ID: z.string().optional(),
  ALGOLIA_SEARCH_KEY: z.string().optional(),
  ALGOLIA_INDEX: z.string().optional(),
  CSP_META: z.enum(['0', '1']).default('0'),
  LRS_ENDPOINT: z
    .string()
    .refine(
      isEndpoint,
      'expected an https address without a query, such as https://lrs.example.org/xapi/',
    )
    .optional(),
});

/** Addresses of this machine may do without TLS, for tests. */
function isEndpoint(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash, username } = new URL(text);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  return (
    (protocol === 'https:' || (protocol === 'http:' && isLocal)) && !(search + hash + username)
  );
}

export interface SiteSettings {
  audience: z.infer<typeof audienceSchema>;
  url: string;
  baseUrl: string;
  /** Set when the three Algolia variables are; the search then asks Algolia. */
  algolia: { appId: string; searchKey: string; index: string } | null;
  /** Whether pages carry their policy themselves, for hosts that cannot send headers. */
  metaCsp: boolean;
  /**
   * Address of the learning record store's xAPI interface, ending with a slash. Statements go
   * there with the learner's consent; null leaves the code for it out of the build.
   */
  lrs: string | null;
}

/**
 * Reads the settings from environment variables.
 * @throws Error naming each variable that is wrong and what was expected
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SiteSettings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = envSchema.safeParse(set);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `${name} is "${env[name] ?? ''}": ${issue.message}`;
    });
    throw new Error(`Wrong settings in the environment.\n${faults.join('\n')}`);
  }
  const values = parsed.data;
  return {
    audience: values.HANDBOOK_AUDIENCE,
    url: values.SITE_URL.replace(/\/$/, ''),
    baseUrl: values.BASE_URL,
    algolia: algoliaOf(values),
    metaCsp: values.CSP_META === '1',
    lrs: values.LRS_ENDPOINT?.replace(/\/?$/, '/') ?? null,
  };
}

function algoliaOf(values: z.infer<typeof envSchema>): SiteSettings['algolia'] {
  const given = [values.ALGOLIA_APP_ID, values.ALGOLIA_SEARCH_KEY, values.ALGOLIA_INDEX];
  const [appId, searchKey, index] = given;
  if (appId && searchKey && index) return { appId, searchKey, index };
  if (given.some(Boolean)) {
    throw new Error(
      'Wrong settings in the environment.\nALGOLIA_APP_ID, ALGOLIA_SEARCH_KEY and ALGOLIA_INDEX belong together: set all three, or none.',
    );
  }
  return null;
}
