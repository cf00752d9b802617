import type { ProvisionFacts } from '../facts/provision.ts';
import type { Judged } from '../reading-of.ts';
import { defineRule } from '../rule.ts';

/** As many tips one below the other are a paste from a report; fewer are how one child is taught. */
const least = 8;

type Tip = Judged<ProvisionFacts>;

export const provisionStrategyList = defineRule({
  id: 'provision-strategy-list',
  title: 'Turn a long list of tips into what will be done',
  checks: 'Section F holds no long list of tips that names neither who uses them nor when.',
  area: 'provision',
  severity: 'should',
  criteria: ['F-08', 'F-02'],
  source: { work: 'audit-practice', at: 'strategies pasted from reports' },

  looksAt: (reading) => (reading.section('F').present ? [runsOf(reading.provisions)] : null),

  *check(runs) {
    for (const run of runs) {
      const [first] = run;
      const last = run.at(-1);
      if (!first || !last || run.length < least) continue;
      yield {
        span: { field: first.item.span.field, start: first.item.span.start, end: last.item.span.end },
        certainty: 'ask',
        message: `These are ${run.length} tips in a row, with nobody named to use them and no time when. Which of them does this child need every day, in which lessons, and from whom?`,
        instead: ['In [which lessons or at which times], [role] will: [the few that matter most]'],
        question: 'Which of these matter most for this child, who uses them, and in which lessons?',
      };
    }
  },

  examples: [
    {
      weak: {
        F:
          '- «Use visual supports.\n- Give short instructions.\n- Allow processing time.\n- Check understanding.\n- Use a now and next board.\n' +
          '- Break tasks down into small steps.\n- Give advance notice of change.\n- Offer movement breaks.»',
      },
      strong: {
        F: 'Every teacher, in every lesson, will:\n- give short instructions with a picture\n- wait ten seconds for an answer\n- check understanding before the task starts',
      },
      because: 'Eight tips bind nobody; three with a name and a time do.',
    },
    {
      weak: {
        F:
          '- «Sit near the front.\n- Simplified language.\n- Visual timetable.\n- Sand timer.\n- Word mats.\n- Sentence starters.\n' +
          '- Chunked tasks.\n- Praise for effort.\n- Rest breaks.»',
      },
      strong: {
        F: '- The class teacher gives Rhiannon a word mat and a sentence starter in every lesson with writing.\n- A sand timer stands on her table in every lesson, set by the teaching assistant.',
      },
      because: 'What a report offers as ideas has to be decided here.',
    },
    {
      strong: {
        F: '- The class teacher will stand a sand timer on Rhiannon’s table in every lesson.\n- A teaching assistant will read each question to Rhiannon in every test.',
      },
      because: 'A short list with names and times is how one child is taught.',
    },
  ],
});

/** Items one after the other that are each a way of working or a thing, with nobody to do it or no time for it. */
function runsOf(provisions: readonly Tip[]): readonly (readonly Tip[])[] {
  const runs: Tip[][] = [];
  let open: Tip[] = [];
  for (const tip of provisions) {
    const before = open.at(-1);
    const goesOn = before === undefined || before.item.span.field === tip.item.span.field;
    if (!goesOn || !isTip(tip)) {
      runs.push(open);
      open = [];
    }
    if (isTip(tip)) open.push(tip);
  }
  return [...runs, open];
}

const isTip = ({ item, facts: { type, missing, elements } }: Tip): boolean =>
  item.section === 'F' &&
  type !== 'therapy' &&
  type !== 'training' &&
  elements.duration === null &&
  elements.who === null &&
  (missing.includes('who') || missing.includes('frequency') || elements.frequency === null);
