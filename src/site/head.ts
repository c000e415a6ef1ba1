import type { HtmlTagObject } from '@docusaurus/types';
import type { SiteSettings } from './env';

/** Tags of every page's head that Docusaurus does not write itself. */
export function headTags({ baseUrl }: SiteSettings): HtmlTagObject[] {
  return [
    { tagName: 'meta', attributes: { name: 'color-scheme', content: 'light dark' } },
    {
      tagName: 'link',
      attributes: { rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    { tagName: 'link', attributes: { rel: 'help', href: `${baseUrl}help` } },
  ];
}
