import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/**
 * Puts the sending of statements to a learning record store into the build, or an empty stand-in.
 * @param options `lrs` is the address of the record store; null leaves all of it out
 */
export function learningPlugin({ lrs }: { lrs: string | null }) {
  return ({ siteDir }: LoadContext): Plugin => {
    const file = (name: string) => path.join(siteDir, 'src/learning', name);
    return {
      name: 'handbook-learning',
      configureWebpack: () => ({
        resolve: {
          alias: {
            '@handbook/lrs$': file(lrs === null ? 'noLrs.ts' : 'lrs.ts'),
            '@handbook/lrs-consent$': file(
              lrs === null ? 'react/my/noLrsConsent.ts' : 'react/my/LrsConsent.tsx',
            ),
            '@handbook/kept$': file(
              lrs === null ? 'react/my/KeptHere.tsx' : 'react/my/KeptAndSent.tsx',
            ),
          },
        },
      }),
    };
  };
}
