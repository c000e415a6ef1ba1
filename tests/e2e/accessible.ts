import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules whose outcome depends on colours; the others say the same in light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Which rules: those of WCAG 2.2 AA, those of them about colours, or all that axe has. */
export type Rules = 'wcag' | 'colours' | 'all';

/**
 * What axe finds, each with its element and what to do about it.
 * @param part selector of what is looked at; the whole page without one
 */
export async function axeFinds(page: Page, rules: Rules, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (part) axe.include(part);
  if (rules === 'wcag') axe.withTags(WCAG);
  if (rules === 'colours') axe.withRules(COLOUR_RULES);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
