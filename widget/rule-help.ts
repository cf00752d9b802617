/** What the card tells about a rule: plain data, so that it can cross from a worker or an extension's background. */
import type { Rule } from '../rules/index.ts';

export type RuleHelp = Pick<Rule, 'id' | 'title' | 'checks' | 'examples'>;
