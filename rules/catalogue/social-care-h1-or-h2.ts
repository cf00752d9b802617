import { spanOf } from '../facts/at.ts';
import { hitsOf } from '../facts/passage.ts';
import { defineRule } from '../rule.ts';

export const socialCareH1OrH2 = defineRule({
  id: 'social-care-h1-or-h2',
  title: 'Put residential breaks in H2, home help and day breaks in H1',
  checks: 'Section H1 holds what the 1970 Act lists; H2 holds residential breaks and the rest.',
  area: 'health-care',
  severity: 'should',
  criteria: ['H-01'],
  source: { work: 'send-code', at: '9.69' },

  // One undivided Section H cannot have things in the wrong half.
  looksAt: (reading) => {
    const isSplit = !reading.section('H1').merged && !reading.section('H2').merged;
    const care = reading.provisions.filter(({ item }) => item.section === 'H1' || item.section === 'H2');
    return isSplit && care.length > 0 ? care : null;
  },

  *check({ item, facts: { passage } }, { dates, section }) {
    if (item.section === 'H1') {
      const [hit] = hitsOf(passage, 'residential-break');
      if (!hit || hitsOf(passage, 'not-residential').length > 0) return;
      const isPlain = passage.words.slice(hit.from, hit.to).some((word) => /^(residential|overnight)$/.test(word.norm));
      yield {
        span: spanOf(item, passage, hit),
        itemId: item.id,
        certainty: isPlain ? 'sure' : 'ask',
        message: isPlain
          ? 'Residential short breaks belong in Section H2. Section H1 is for services under the 1970 Act, such as day breaks and help at home.'
          : 'Are these nights away from home? Residential short breaks belong in Section H2.',
      };
      return;
    }
    const [hit] = hitsOf(passage, 'home-service');
    // From 18 on, all of it stands in H2.
    if (!hit || isAdult(dates) || !section('H1').present) return;
    yield {
      span: spanOf(item, passage, hit),
      itemId: item.id,
      certainty: 'ask',
      severity: 'consider',
      message: 'Is this provided under the 1970 Act because the child is disabled? If so, it belongs in Section H1.',
    };
  },

  examples: [
    {
      weak: {
        H1: 'Support workers will give Mateus «two nights of residential short breaks» each month at the children’s unit.',
      },
      strong: {
        H2: 'Support workers will give Mateus two nights of residential short breaks each month at the children’s unit.',
      },
      because: 'The Code puts residential breaks in H2.',
    },
    {
      weak: { H1: 'A foster carer will give Sunniva an «overnight stay» of 24 hours every fortnight.' },
      strong: { H1: 'A support worker will take Sunniva to the park for four hours every fortnight.' },
      because: 'A night away from home is residential.',
    },
    {
      weak: {
        H1: '',
        H2: 'A care worker will give Ishaan’s family «practical help at home» for two hours every evening.',
      },
      strong: { H1: 'A care worker will give Ishaan’s family practical help at home for two hours every evening.' },
      because: 'Practical help at home is first on the list of the 1970 Act.',
    },
    {
      strong: { H1: 'A night carer will sit with Halima in her own home overnight, for nine hours every Saturday.' },
      because: 'A night at home is no residential break.',
    },
  ],
});

/** 18 at the plan's date. */
function isAdult({ today, dob }: { today: string | null; dob: string | null }): boolean {
  if (!today || !dob) return false;
  return today >= `${Number(dob.slice(0, 4)) + 18}${dob.slice(4)}`;
}
