/** Above the words: what this is, where it came from, and the two facts that change what is checked. */
import type { PlanKind } from '../../../rules/index.ts';
import { copyWords } from '../../clipboard.ts';
import { appraisal, said, words } from '../../state.ts';
import { dateWords } from '../../wording.ts';
import { check, checking, edited, type OpenPlan, planDate, planKind } from '../desk-state.ts';

const kindNames: Readonly<Record<PlanKind, string>> = {
  firstDraft: 'First draft',
  reassessmentDraft: 'Draft after reassessment',
  amendmentNotice: 'Amendment notice with draft',
  final: 'Final plan',
  amendedFinal: 'Amended final plan',
};
const planKinds = Object.keys(kindNames) as PlanKind[];
const originWords: Readonly<Record<OpenPlan['origin'], string>> = {
  file: 'A working copy: your own file is not changed.',
  sample: 'An invented plan: change what you like.',
  typed: 'Only in this page until you copy it.',
};

/** What the checks took the plan to be, from the writer's choice or from the plan itself. */
function readAs(): string {
  const now = appraisal.value;
  if (!now || words.value.trim() === '') return '';
  const date = now.today && dateWords(now.today);
  const kind = now.kind && kindNames[now.kind].toLowerCase();
  if (kind) return ` Read as: ${kind}${date ? `, ${date}` : ', no date'}.`;
  return date ? ` Read as dated ${date}.` : ' No kind or date found: times are checked by their form only.';
}

export function PlanBar({ plan }: { plan: OpenPlan }) {
  const chooseKind = (value: string) => {
    planKind.value = planKinds.find((kind) => kind === value) ?? null;
    void check();
  };
  const chooseDate = (value: string) => {
    planDate.value = value === '' ? null : value;
    void check();
  };
  const copyAll = async () => {
    said.value = (await copyWords(words.value)) ? 'All words copied.' : 'Copying is not allowed here.';
  };
  return (
    <section class="plan-bar" aria-label="This plan">
      <div class="plan-bar-name">
        <h1 class="plan-name">{plan.name}</h1>
        <p class="soft">
          {originWords[plan.origin]}
          {readAs()}
          {edited.value && ' Changed here.'} {checking.value && <span class="plan-checking">Checking…</span>}
        </p>
      </div>
      <div class="plan-bar-facts">
        <label class="field">
          <span>Plan kind</span>
          <select value={planKind.value ?? ''} onChange={(event) => chooseKind(event.currentTarget.value)}>
            <option value="">As the plan says</option>
            {planKinds.map((kind) => (
              <option value={kind} key={kind}>
                {kindNames[kind]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>Plan date</span>
          <input type="date" value={planDate.value ?? ''} onChange={(event) => chooseDate(event.currentTarget.value)} />
        </label>
        <button type="button" class="button-quiet" onClick={copyAll}>
          Copy all words
        </button>
      </div>
    </section>
  );
}
