import { isSeenInFull, isYoungPerson, sentencesOf, spanInSection } from '../facts/section-a.ts';
import type { VoiceFacts } from '../facts/voice.ts';
import type { Turn } from '../facts/voice-turns.ts';
import { hitsWithin } from '../facts/within.ts';
import { defineRule } from '../rule.ts';

export const voiceAbsent = defineRule({
  id: 'voice-absent',
  title: 'Let the child be heard',
  checks: 'Section A holds something that the child said, chose or showed.',
  area: 'voice',
  severity: 'must',
  criteria: ['A-01'],
  source: { work: 'send-regulations', at: 'reg 12(1)(a)' },

  // An empty box in a form may only be one that nobody has come to yet.
  looksAt: (reading) => {
    const section = reading.section('A');
    return section.present && (reading.plan.text.whole || !section.blank) ? [section] : null;
  },

  *check(section, { voice, plan, dates }) {
    if (section.blank || section.none || !voice) {
      yield {
        span: section.none,
        message:
          'Section A says nothing. By law it holds the views, interests and aspirations of the child and the parents.',
        instead: [
          '[Name] told us this by [how: talking, pictures, signs, what we saw] with [who asked, role] on [date]: [what they said, chose or showed]',
        ],
      };
      return;
    }
    const { facts } = voice;
    const gap = gapIn(facts);
    if (gap) {
      yield {
        span: spanInSection(section, facts.passage, gap),
        certainty: 'ask',
        message:
          'Could the views be had another way? People who know a child well see what pleases, tires and troubles them.',
        instead: [
          '[Name] shows [what they like, want or dislike] by [what people see]. Seen by [who, role] on [date].',
        ],
        question: 'What does the child show, choose or turn away from, and who saw it, when?',
      };
    } else if (
      isParentsAlone(facts) &&
      (isSeenInFull(plan.text, facts.turns) || facts.verdict === 'weak') &&
      isYoungPerson(dates) !== true
    ) {
      yield {
        span: section.span,
        certainty: 'ask',
        message: 'This seems to be the parents’ view alone. What has the child said, chosen or shown?',
        instead: [
          '[Name] told us this by [how: talking, pictures, signs, what we saw] with [who asked, role] on [date]: [what they said, chose or showed]',
        ],
        question: 'Who asked the child, how and when, and what was the answer?',
      };
    }
  },

  isUnsure: (_section, { voice }) => voice !== null && !voice.facts.isChildHeard,

  examples: [
    {
      weak: { A: '«Views not available because of Yasmin’s age and stage of development.»' },
      strong: {
        A: 'Yasmin cannot yet tell us in words. Her key worker watched her over three mornings in May 2026: she smiles at bubbles, hums to the washing machine and pushes away anything sticky.',
      },
      because: 'Nobody is too young, or too disabled, to show what they like.',
    },
    {
      weak: { A: '«We would like a smaller class for him and we feel he has been let down.»' },
      strong: {
        A: 'Parents’ views: we would like a smaller class for Aleksy, because he comes home with his ears covered.',
      },
      because: 'Words marked as the parents’ are welcome; the child’s own stand beside them.',
    },
    {
      weak: {
        A: 'I require a differentiated curriculum and consistent strategies to regulate my emotions. «Tove’s wishes could not be ascertained, as she was absent.» She likes skating with her aunt. In March she was told about a part-time timetable by letter.',
      },
      strong: {
        A: 'Tove was absent, so Miss Ode rang her on 4 May 2026. She told her that she likes skating with her aunt and wants to come back “if I can bring Biscuit”.',
      },
      because: 'Kind words beside it, or words written for a child, do not stand in for asking her.',
    },
    {
      weak: { A: '' },
      because: 'An empty Section A is the one thing the Regulations do not allow it to be.',
      whole: true,
    },
    {
      strong: {
        A: 'Did not want to come to the meeting. Instead Femi sent a drawing: himself, his bike and “no more taxis, I want to cycle”.',
      },
      because: 'A refusal is let through when something else was heard.',
    },
  ],
});

/** The sentence that says the child's views were not had, where no other shows that they were. Words made up for the child show nothing. */
function gapIn({ turns, passage, isChildHeard, isMadeUp, howGathered }: VoiceFacts): Turn | undefined {
  if (howGathered === 'stated' || (isChildHeard && !isMadeUp)) return undefined;
  return sentencesOf(turns).find(
    (turn) =>
      turn.speaker !== 'child' &&
      turn.topic !== 'parents' &&
      turn.topic !== 'history' &&
      hitsWithin(passage, turn, 'no-view').length > 0,
  );
}

function isParentsAlone({ turns, isChildHeard }: VoiceFacts): boolean {
  return !isChildHeard && sentencesOf(turns, 'parents').length > 0 && sentencesOf(turns, 'about').length === 0;
}
