/** Kinds of plan as people write them ("draft", "first-draft", "Amended final"), onto ours. */
import type { PlanKind } from '../index.ts';

/** Letters only, lower case. */
const kindsByName: Readonly<Record<string, PlanKind>> = {
  draft: 'firstDraft',
  firstdraft: 'firstDraft',
  newdraft: 'firstDraft',
  initialdraft: 'firstDraft',
  draftplan: 'firstDraft',
  reassessment: 'reassessmentDraft',
  reassessmentdraft: 'reassessmentDraft',
  amendment: 'amendmentNotice',
  amendmentnotice: 'amendmentNotice',
  amendeddraft: 'amendmentNotice',
  draftamendment: 'amendmentNotice',
  draftamended: 'amendmentNotice',
  proposedamendment: 'amendmentNotice',
  proposedamendments: 'amendmentNotice',
  proposedamendedplan: 'amendmentNotice',
  noticeofproposedamendment: 'amendmentNotice',
  noticeofproposedamendments: 'amendmentNotice',
  final: 'final',
  finalplan: 'final',
  finalised: 'final',
  amended: 'amendedFinal',
  amendedfinal: 'amendedFinal',
  finalamended: 'amendedFinal',
  amendedplan: 'amendedFinal',
};

/** What people may say, for a sentence that lists them. */
export const kindNames = 'first-draft, reassessment-draft, amendment-notice, final, amended-final';

/** The kind of plan these words name; null when they name none. Case, spaces, hyphens and underscores do not count. */
export function planKindOf(words: string): PlanKind | null {
  const name = words.toLowerCase().replaceAll(/[^a-z]/g, '');
  return Object.hasOwn(kindsByName, name) ? (kindsByName[name] ?? null) : null;
}
