import { sentencesOf, spanInSection, wordsIn } from '../facts/section-a.ts';
import type { Turn } from '../facts/voice-turns.ts';
import type { Stretch } from '../facts/within.ts';
import { defineRule } from '../rule.ts';

/** Two such words in a hundred of the first person are enough to ask (domain 6.2); one may be the child's own. */
const perHundred = 2;
/** What one adult turn of speech weighs at most: a sentence with no more than that may be the child's own. */
const byChance = 3;

export const voiceAdultWords = defineRule({
  id: 'voice-adult-words',
  title: 'Keep the child’s own way of saying it',
  checks: 'First-person text holds few words that only reports and meetings use.',
  area: 'voice',
  severity: 'consider',
  criteria: ['A-10'],
  source: { work: 'audit-practice', at: 'studies of the child’s voice in plans' },

  looksAt: (reading) =>
    reading.voice && sentencesOf(reading.voice.facts.turns, 'child').length > 0 ? [reading.voice] : null,

  *check({ section, facts }) {
    const said = sentencesOf(facts.turns, 'child');
    const reports = facts.evidence.made.filter(({ entry }) => entry.sign === 'reports').length;
    const isFrequent = reports > 1 && reports * 100 >= perHundred * wordsIn(said);
    if (!isFrequent && !facts.isMadeUp) return;
    const count = (turn: (typeof said)[number]) =>
      facts.evidence.made
        .filter((hit) => hit.from >= turn.from && hit.to <= turn.to)
        .reduce((sum, hit) => sum + hit.entry.weight, 0);
    const most = said.reduce<(typeof said)[number] | null>(
      (best, turn) => (count(turn) > (best ? count(best) : 0) ? turn : best),
      null,
    );
    if (!most) return;
    yield {
      span: spanInSection(
        section,
        facts.passage,
        runAround(facts.turns, most, (turn) => count(turn) > byChance),
      ),
      certainty: 'ask',
      message:
        'Is this how the child says it, or what someone thinks they would say? Some words here are ones that reports use.',
      instead: ['“[the child’s own words, as they were said, signed or shown]”'],
      question: 'What were the child’s own words for this?',
    };
  },

  isUnsure: ({ facts }) => facts.evidence.weight > 0,

  examples: [
    {
      weak: {
        A: '«I have difficulties with my social communication and require access to a differentiated curriculum with adult support.»',
      },
      strong: { A: 'I don’t always get what people mean. I like it when Miss Ferreira draws it for me.' },
      because: 'A reader hears the report, not the child.',
    },
    {
      weak: {
        A: 'I like dinosaurs. «I benefit from a low arousal environment and visual strategies to help me regulate my emotions.»',
      },
      strong: { A: 'I like dinosaurs. If it’s noisy I go to the tent, and my picture cards tell me what’s next.' },
      because: 'The same thing in the child’s words tells more about this child.',
    },
    {
      weak: { A: '«I am a bubbly, cheeky chappy who lights up the room.» I thrive with my grown-ups.' },
      strong: { A: 'My gran says I’m loud. I sing all the way to school and the driver joins in.' },
      because: 'Fond words about a child are still an adult’s words.',
    },
    {
      strong: {
        A: 'I know I’ve got dyspraxia and a busy head. It’s like forty tabs open. I like staff who say good morning and don’t whisper about me.',
      },
      because: 'Young people pick up the words of meetings: one or two are let through.',
    },
    {
      weak: {
        A: 'I like conkers best because it is a game with no teams. «I find it challenging to access the curriculum without appropriate interventions. I require a high level of adult support in order to make progress towards my outcomes.»',
      },
      strong: { A: 'I like conkers. When Mr Oke goes fast I lose it, and I want him to stop and draw it.' },
      because: 'Sentences written the same way are read, and put right, together.',
    },
    {
      weak: {
        A: 'My name is Jago. «I am working hard to make the right choices, and my helpers keep me calm so that I can learn.»',
      },
      strong: { A: 'If I go red I get under the coats. Miss Ode counts to ten in Welsh and I come out at saith.' },
      because: 'Everyday words can be an adult’s too: praise, targets and what helpers should do.',
    },
  ],
});

/** The sentences beside it that are written the same way: they are read, and put right, together. */
function runAround(turns: readonly Turn[], turn: Turn, isAlike: (turn: Turn) => boolean): Stretch {
  const goesOn = (other: Turn | undefined) =>
    other !== undefined && !other.isHeading && other.speaker === 'child' && isAlike(other);
  let first = turns.indexOf(turn);
  let last = first;
  while (goesOn(turns[first - 1])) first--;
  while (goesOn(turns[last + 1])) last++;
  return { from: turns[first]?.from ?? turn.from, to: turns[last]?.to ?? turn.to };
}
