/** What the card tells about a rule: plain data, so that it can cross from a worker or an extension's background. */
import type { Rule } from '../rules/index.ts';

export type RuleHelp = Pick<Rule, 'id' | 'title' | 'checks' | 'examples' | 'terms'>;

/** The help of a rule, without what only the engine reads. */
export const helpOf = ({ id, title, checks, examples, terms }: Rule): RuleHelp => ({
  id,
  title,
  checks,
  examples,
  ...(terms && { terms }),
});

/** What the rule can explain of the words a finding quotes, null when it cannot; a plural or an edition is the same word. */
export function termOf(help: RuleHelp | null, quote: string) {
  const wanted = quote.replace(/-(?:\d|[IVX]{1,3})$/, '').toLowerCase();
  return help?.terms?.find(({ term }) => [term, `${term}s`].some((form) => form.toLowerCase() === wanted)) ?? null;
}
