import { readPassage } from '../facts/passage.ts';
import { sentencesOf, spanInSection } from '../facts/section-a.ts';
import { readSubstance } from '../facts/substance.ts';
import type { Turn } from '../facts/voice-turns.ts';
import { hitsWithin } from '../facts/within.ts';
import type { Reading } from '../reading-of.ts';
import { defineRule } from '../rule.ts';

export const voiceNeedsHidden = defineRule({
  id: 'voice-needs-hidden',
  title: 'Move provision and findings to where they count',
  checks: 'Nothing in Section A reads like a need or a provision that only Sections B and F can hold.',
  area: 'voice',
  severity: 'should',
  criteria: ['A-11', 'DOC-13'],
  source: { work: 'cfa-2014', at: 's.42' },

  looksAt: ({ voice }) => (voice && sentencesOf(voice.facts.turns, 'about').length > 0 ? [voice] : null),

  *check({ section, facts }, reading) {
    for (const turn of sentencesOf(facts.turns, 'about')) {
      if (turn.topic === 'parents' || turn.topic === 'gathering' || turn.topic === 'aspirations') continue;
      const isProvision = hitsWithin(facts.passage, turn, 'parked-provision').length > 0;
      if (!isProvision && hitsWithin(facts.passage, turn, 'parked-finding').length === 0) continue;
      if (isSaidElsewhere(turn, facts.passage.words, isProvision ? 'F' : 'B', reading)) continue;
      yield {
        span: spanInSection(section, facts.passage, turn),
        certainty: 'ask',
        message: isProvision
          ? 'Does Section F say this too? Only what stands there must be provided; Section A binds nobody.'
          : 'Is this finding in Section B too? A need that stands only in Section A need not be met.',
        instead: [
          isProvision
            ? 'In Section F: [role and training] will deliver [what] for [how long each time], [how often].'
            : 'In Section B: [what is hard for the child], so [what follows from it]. Source: [whose report, date].',
        ],
      };
    }
  },

  examples: [
    {
      weak: {
        A: 'Told to Mr Nowak on 2 March 2026: Ikram loves chess. «He requires 1:1 support in all lessons.» He wants to beat his uncle.',
      },
      strong: {
        A: 'Told to Mr Nowak on 2 March 2026: Ikram loves chess. It helps when someone sits near him and waits. He wants to beat his uncle.',
      },
      because: 'The Act puts the duty on Section F, so help promised here is promised by nobody.',
    },
    {
      weak: {
        A: 'Told to her tutor on 4 May 2026: Shona paints stones. «The educational psychologist identified slow processing and poor working memory.» She wants a stall at the market.',
      },
      strong: {
        A: 'Told to her tutor on 4 May 2026: Shona paints stones and wants a stall at the market. She says she likes it when people wait for her answer.',
      },
      because: 'Where a report’s finding is only here, no provision has to answer it.',
    },
    {
      strong: {
        A: 'Parents’ views: we would like Hamish to have 20 hours of support each week, because he is frightened in the corridors.',
      },
      because: 'What a parent asks for belongs to the parents’ views.',
    },
  ],
});

/** Most of its own words stand in that Section: it is said again here, not hidden. */
function isSaidElsewhere(
  turn: Turn,
  words: readonly { stem: string; start: number; end: number }[],
  letter: 'B' | 'F',
  reading: Reading,
): boolean {
  const elsewhere = reading.section(letter).parts.map((part) => readPassage(reading.words(part)));
  if (elsewhere.length === 0) return false;
  const known = new Set(elsewhere.flatMap((passage) => passage.words.map((word) => word.stem)));
  const own = readSubstance(
    readPassage(reading.voice?.facts.passage.text.slice(words[turn.from]?.start, words[turn.to - 1]?.end) ?? ''),
  );
  const passage = readPassage(
    reading.voice?.facts.passage.text.slice(words[turn.from]?.start, words[turn.to - 1]?.end) ?? '',
  );
  const shared = own.own.filter((at) => known.has(passage.words[at]?.stem ?? ''));
  return shared.length * 2 > own.own.length;
}
