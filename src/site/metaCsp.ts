/** A policy that an earlier run put into the page. */
const OWN_TAGS =
  /<meta http-equiv="Content-Security-Policy" content="[^"]*"><meta name="referrer" content="no-referrer">/g;

/**
 * Puts the policy into the page itself, for hosts such as GitHub Pages that send no headers of ours,
 * and with it the referrer policy. Doing it twice gives the same page.
 * @param policy a policy built for delivery in a meta tag
 * @param file what to call the page in errors
 * @throws when the page has no head to put it in
 */
export function insertMetaCsp(html: string, policy: string, file = 'The page'): string {
  const page = html.replace(OWN_TAGS, '');
  // After the charset, which has to stay in the first 1024 bytes, and ahead of anything that loads.
  const start = /<head(?:\s[^>]*)?>(?:\s*<meta\s+charset=[^>]*>)?/i.exec(page);
  if (!start) throw new Error(`${file} has no <head> to hold its Content-Security-Policy.`);
  const at = start.index + start[0].length;
  const tags = `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer">`;
  return page.slice(0, at) + tags + page.slice(at);
}
