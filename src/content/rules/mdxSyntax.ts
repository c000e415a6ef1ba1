import { error, eachPage } from './rule';

/** Every page has to be valid MDX. */
export const mdxSyntax = eachPage((page) => {
  const parsed = page.parsed();
  if (parsed.tree) return [];
  return [
    error('mdx-syntax', page.file, parsed.error, {
      found: `MDX that cannot be read: ${parsed.error.message}`,
      expected: 'valid MDX',
      mend: 'in MDX "<" and "{" are syntax: write "less than", or put a backslash before the sign',
    }),
  ];
});
