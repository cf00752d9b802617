import { regime } from '../regime/index.ts';
import { defineRule } from '../rule.ts';

/** Words that say the section is left open on purpose, and name nothing. */
const leftOpen =
  /^\W*(this section |section i |placement |it |the placement )?(is |will be |to be |has been )?(left )?(blank|empty|open|not named|not yet named|to be (confirmed|completed|named|decided|added|determined)|will be (confirmed|completed|named|added|decided)|tbc|tbd|n\/?a|not applicable|not (to be )?(named|completed)|completed when|confirmed|completed|named in the final)\b[^.]{0,80}\.?\W*$/i;

export const placementInDraft = defineRule({
  id: 'placement-in-draft',
  title: 'Leave Section I blank in a draft',
  checks: 'Section I of a first draft names no school and no type of school.',
  area: 'statute',
  severity: 'must',
  criteria: ['I-01'],
  source: { work: 'cfa-2014', at: 's.38(5)' },

  looksAt: (reading) => {
    const section = reading.section('I');
    const isDraft = reading.kind !== null && regime.placement.openIn.includes(reading.kind);
    return section.present && isDraft ? [section] : null;
  },

  *check(section, reading) {
    if (section.blank || section.none || !section.span || leftOpen.test(reading.words(section.span))) return;
    yield {
      span: section.span,
      message:
        'A draft plan must not name a school or a type of school. The family first has the chance to say which they want.',
    };
  },

  examples: [
    {
      weak: { I: '«Larkfield Primary School, a mainstream school.»' },
      strong: { I: '' },
      because: 'The Act keeps this open until the family has been asked.',
      kind: 'firstDraft',
    },
    {
      weak: { I: '«A special school for pupils with autism.»' },
      strong: { I: 'To be completed when the plan is finalised.' },
      because: 'A type of school counts as much as a name.',
      kind: 'firstDraft',
    },
    {
      strong: { I: 'Larkfield Primary School, a mainstream school.' },
      because: 'After a review the school the child already goes to may stay in the text that is sent.',
      kind: 'amendmentNotice',
    },
  ],
});
