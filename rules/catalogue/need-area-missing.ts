import { areaHeadings, broadAreas, needsOfB } from '../facts/section-b.ts';
import { defineRule } from '../rule.ts';

/** A section parted by so many areas means to name them all. */
const enoughHeadings = 2;

export const needAreaMissing = defineRule({
  id: 'need-area-missing',
  title: 'Speak of all four areas, if only to say “none”',
  checks: 'Where Section B goes by areas of need, each of the four is there, with needs or with “none”.',
  area: 'needs',
  severity: 'consider',
  criteria: ['B-01'],
  source: { work: 'audit-practice', at: 'council plan templates' },

  looksAt: (reading) => {
    const section = reading.section('B');
    const { areas, isOwnScheme } = areaHeadings(section, reading.words);
    return reading.plan.text.whole && areas.size >= enoughHeadings && !isOwnScheme ? [section] : null;
  },

  *check(section, reading) {
    const { areas } = areaHeadings(section, reading.words);
    const told = new Set(needsOfB(reading.needs).map(({ item }) => item.area));
    const open = broadAreas.filter(({ area }) => !areas.has(area) && !told.has(area)).map(({ title }) => title);
    if (open.length === 0) return;
    yield {
      span: section.span,
      certainty: 'ask',
      message: `Are there no needs in ${open.join(' or ')}? If so a line that says “none” shows that someone looked.`,
      instead: ['[Area of need]: [the needs, or “none identified” and whose advice says so].'],
      question: 'Did the advice look at this area, and find nothing?',
    };
  },

  examples: [
    {
      weak: {
        B:
          '«Communication and interaction\n- Strangers cannot follow what Sol says, so he stops trying.\n' +
          'Cognition and learning\n- Sol can count to ten but cannot yet blend three sounds, so every new word is a guess.\n' +
          'Social, emotional and mental health\n- Sol hides in the toilets at assembly and misses the lesson after it.»',
      },
      strong: {
        B:
          'Communication and interaction\n- Strangers cannot follow what Sol says, so he stops trying.\n' +
          'Cognition and learning\n- Sol can count to ten but cannot yet blend three sounds, so every new word is a guess.\n' +
          'Social, emotional and mental health\n- Sol hides in the toilets at assembly and misses the lesson after it.\n' +
          'Sensory and physical\nNone identified.',
        F:
          '- A speech and language therapist will teach Sol clear speech sounds, one to one, for 30 minutes every Tuesday in term time.\n' +
          '- A teaching assistant trained in phonics will practise blending sounds with Sol, one to one, for 15 minutes every day.\n' +
          '- An emotional literacy support assistant will prepare Sol for assembly with a story and a seat by the door, one to one, for 10 minutes before each assembly.',
      },
      because: 'Silence may mean “none”, or that nobody asked.',
      whole: true,
    },
    {
      weak: {
        B: '«Cognition and learning\n- Ngozi cannot tell the time, so is late for every class.\nSensory and/or physical\n- Ngozi tires by noon, so lies down in the medical room.»',
      },
      because: 'Two areas named make a reader look for the other two.',
      whole: true,
    },
    {
      strong: {
        B: '- Ngozi cannot tell the time, so is late for every class.\n- She tires by noon, so lies down in the medical room.',
      },
      because: 'A list that does not go by areas is let through.',
    },
  ],
});
