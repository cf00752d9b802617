import { tellsStrength } from '../facts/need.ts';
import { hitsOf, type Passage } from '../facts/passage.ts';
import { sentencesOf } from '../facts/section-a.ts';
import { broadAreas, needsOfB, passagesOf } from '../facts/section-b.ts';
import type { VoiceFacts } from '../facts/voice.ts';
import { hitsWithin } from '../facts/within.ts';
import type { Reading } from '../reading-of.ts';
import { defineRule } from '../rule.ts';

/** Fewer needs than this may be a part of the section. */
const fewNeeds = 4;

export const needStrengthsMissing = defineRule({
  id: 'need-strengths-missing',
  title: 'Set strengths beside the needs',
  checks: 'Section B says what the child can do, in each area that has needs.',
  area: 'needs',
  severity: 'consider',
  criteria: ['B-03'],
  source: { work: 'send-code', at: '9.61' },

  looksAt: (reading) =>
    !reading.plan.text.passage && needsOfB(reading.needs).length >= fewNeeds ? [reading.section('B')] : null,

  *check(section, reading) {
    const areas = areasWithout(reading);
    const isNowhere =
      !passagesOf(section, reading.words).some(tellsStrength) &&
      !reading.plan.items.some(({ kind, section: at }) => kind === 'strength' && at === 'B') &&
      !(reading.voice && isPraised(reading.voice.facts));
    if (!isNowhere && areas.length === 0) return;
    yield {
      span: section.span,
      certainty: 'ask',
      message: isNowhere
        ? 'What can this child do? The Code asks plans to describe that too, and the next step often starts from it.'
        : `What can this child do in ${inWords(areas)}? Strengths stand beside the needs elsewhere, and the next step often starts from one.`,
      instead: ['[Name] can [what they do already], [with what help], and enjoys [what].'],
      question: 'What can the child already do in this area, and with what help?',
    };
  },

  examples: [
    {
      weak: {
        B:
          '- «Ottoline cannot follow two instructions at once, so she watches what others do.\n' +
          '- She forgets words she has learnt, and points or gives up.\n' +
          '- Loud rooms make her cover her ears and leave.\n' +
          '- She trips on stairs and holds on to the wall when others run past.»',
      },
      strong: {
        B:
          '- Ottoline can follow one instruction and enjoys showing others how.\n' +
          '- She cannot follow two instructions at once, so she watches what others do.\n' +
          '- She forgets words she has learnt, and points or gives up.\n' +
          '- Loud rooms make her cover her ears and leave.\n' +
          '- She trips on stairs and holds on to the wall when others run past.',
      },
      because: 'A list of what goes wrong gives a teacher nothing to build on.',
    },
    {
      weak: {
        B:
          '«Communication and interaction\n- Bram can say what he wants in four-word sentences.\n- Strangers cannot follow his speech, so he stops trying.\n- He does not notice when a listener is bored, and loses friends by it.\n' +
          'Cognition and learning\n- Bram cannot yet blend three sounds, so every new word is a guess.\n- He loses count after ten and starts again.»',
      },
      strong: {
        B:
          'Communication and interaction\n- Bram can say what he wants in four-word sentences.\n- Strangers cannot follow his speech, so he stops trying.\n' +
          'Cognition and learning\n- Bram enjoys stories and can say all the letter sounds.\n- He cannot yet blend three sounds, so every new word is a guess.\n- He loses count after ten and starts again.',
      },
      because: 'Each area has something to build on, and it is seldom the same thing.',
    },
    {
      strong: {
        B:
          'Communication and interaction\n- Bram can say what he wants in four-word sentences.\n- Strangers cannot follow his speech, so he stops trying.\n' +
          'Sensory and physical\n- Bram has no difficulties with hearing, and he swims for the county.\n- He cannot tell a kerb from a shadow, so he stops dead at the edge of every pavement.',
      },
      because: 'What the child does well may be told beside what is hard, in words of any kind.',
    },
    {
      strong: { B: '- Strangers cannot follow Bram’s speech, so he stops trying.' },
      because: 'A need or two seen alone may have its strengths out of view.',
    },
  ],
});

/** Areas with two needs or more and no strength, where other areas under headings have one. */
function areasWithout({ plan, needs }: Reading): readonly string[] {
  const strengths = plan.items.filter(({ kind, section }) => kind === 'strength' && section === 'B');
  const inB = needsOfB(needs);
  // A general list of strengths speaks for every area.
  if (strengths.length === 0 || strengths.some(({ area }) => area === null)) return [];
  return broadAreas
    .filter(({ area }) => {
      const own = inB.filter(({ item }) => item.area === area);
      return (
        own.length > 1 &&
        own.every(({ facts }) => isOnlyTrouble(facts.passage)) &&
        !strengths.some((item) => item.area === area)
      );
    })
    .map(({ title }) => title);
}

/** Words of trouble and none of what the child can do. A need without either may be a strength that no list knows. */
const isOnlyTrouble = (passage: Passage) =>
  ['trouble', 'can-trouble'].some((list) => hitsOf(passage, list).length > 0) &&
  ['able', 'no-trouble'].every((list) => hitsOf(passage, list).length === 0) &&
  !tellsStrength(passage);

/** "What other people value about Ro", in Section A: those who know the child say what they are good at. */
const isPraised = ({ turns, passage }: VoiceFacts) =>
  sentencesOf(turns, 'about').some(
    (turn) =>
      turn.topic === 'strengths' && ['able', 'strength'].some((list) => hitsWithin(passage, turn, list).length > 0),
  );

function inWords(titles: readonly string[]): string {
  return titles.length > 1 ? `${titles.slice(0, -1).join(', ')} or ${titles.at(-1) ?? ''}` : (titles[0] ?? '');
}
