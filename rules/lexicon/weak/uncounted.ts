/** Quantities that nobody has counted: plenty, several, a range of (domain 4.6, groups 3 and 4). */
import type { WeakPhrase } from '../weak-phrases.ts';

const base = {
  group: 'amount',
  effect: 'softens',
  curedBy: ['amount'],
  severity: 'should',
  authority: 'code',
  at: 'Code 9.69',
} as const;

const style = { ...base, severity: 'consider', authority: 'practice', at: 'practice' } as const;

const grade =
  '(adult|ta|staff|staffing|individual|specialist|therapeutic|pastoral|sen|in class|classroom|direct|' + 'personal)';

export const uncounted: readonly WeakPhrase[] = [
  {
    ...style,
    id: 'extra-time',
    phrases: [
      '(extra|additional|extended|longer|more|ample|enough|sufficient|adequate|plenty of|lots of) (processing|' +
        'thinking|response)? time (to|for|in|when|is|will)?',
      '(processing|thinking|take up|response) time',
      'time to (process|think|respond|answer)',
    ],
    why: 'How much time is not said.',
    ask: 'a percentage, minutes or seconds',
    fineWhen: 'The figure follows.',
    curedBy: ['figure', 'amount'],
    weak: 'Tomasz needs «extra time in» tests.',
    fine: 'Tomasz has extra time in all tests: 25%, booked by the exams officer.',
  },
  {
    ...style,
    id: 'plenty-of',
    phrases: [
      '(plenty|lots|loads|a lot|an abundance|a wealth|bags|a good deal) of (support|practice|breaks|visuals|' +
        'visual|positive|adult|help|modelling|movement|experience|warning|notice|prompts|prompting|reminders|' +
        'structure|sensory|practical|verbal|rewards|rest|hands|over|positive reinforcement|chances|opportunity|' +
        'opportunities|exposure)',
      'plenty of',
    ],
    why: 'Plenty to one reader is little to another.',
    ask: 'a number for a lesson or a day',
    fineWhen: 'The number follows.',
    curedBy: ['figure', 'amount'],
    weak: 'Leila needs «plenty of breaks».',
    fine: 'Leila has plenty of breaks with a TA: 5 minutes in every lesson, after 25 minutes of work.',
  },
  {
    ...style,
    id: 'a-number-of',
    phrases: [
      '(several|a few|a couple of|a handful of|numerous|a small number of|a good number of) (*)? (sessions|' +
        'visits|strategies|hours|minutes|adults|staff|breaks|lessons|activities|interventions|meetings|weeks|' +
        'opportunities|approaches|targets|programmes)',
      '(a number|a couple|a handful|a multitude) of',
    ],
    why: 'A number is promised and not given.',
    ask: 'the number, or the list',
    fineWhen: 'The list or number follows.',
    curedBy: ['figure', 'list'],
    weak: 'Ravi will have «a number of» home visits.',
    fine: 'A number of visits with a TA are planned before September: 4, one every Friday in June, of 60 minutes each.',
  },
  {
    ...style,
    id: 'range-of',
    phrases: [
      '(a)? (wide|whole|broad|full|large|good|different)? (range|variety|selection|array|menu|suite|toolbox|' +
        'toolkit|mixture|mix|host|assortment) of',
      'various (strategies|activities|approaches|interventions|resources|techniques|methods|programmes|adults|' +
        'ways|tools|opportunities|settings|forms|means|points)',
      'variety of',
    ],
    why: 'The range is not listed, so one thing from it would do.',
    ask: 'the list, and who uses each',
    fineWhen: 'The list follows.',
    curedBy: ['list'],
    weak: 'Staff use «a range of» visual supports.',
    fine: 'In every lesson the class TA uses a range of visual supports: a first-then board, a timer and a task strip.',
  },
  {
    ...style,
    id: 'some-lessons',
    phrases: [
      '(in|for|during|across) (some|most|many|certain|selected|the majority of|a number of|specific|' +
        'identified) (of)? (his|her|their|the)? (lessons|subjects|sessions|classes|activities|lesson|areas)',
      '(for)? (some|part|most|much|the majority|a proportion|a large part|a portion) of (the|each|his|her|' +
        'their) (school)? (day|week|time|lesson|lessons|timetable|session)',
      'most of the time',
      'some (support|help|adult|<ratio>|individual|small|extra|additional|input|sessions|specialist|targeted|' +
        'time with)',
    ],
    why: 'Which lessons, or how much of the day, is left open.',
    ask: 'the lessons by name, or the hours',
    fineWhen: 'The lessons are listed or the hours given.',
    curedBy: ['list', 'amount', 'figure'],
    weak: 'Noor has a scribe «in some lessons».',
    fine: 'Noor has a scribe in some lessons: English, history and geography, 8 hours a week in all.',
  },
  {
    ...style,
    id: 'light-touch',
    phrases: [
      '(a)? light touch (support|approach|monitoring|basis|oversight|supervision)?',
      `(low level|minimal|lower level|limited|modest|brief) ${grade}? (support|intervention|input|help|` +
        'supervision|assistance|monitoring|contact)',
      'a (little|bit of) (support|help|input|extra|adult)',
    ],
    why: 'The least help would satisfy these words.',
    ask: 'what the adult does, when, for how long',
    fineWhen: 'The times and task are given.',
    curedBy: ['amount', 'figure'],
    weak: 'Freya needs «light touch support» at lunch.',
    fine: 'Light touch support at lunch: the TA greets Freya at 12:15 and again at 12:40 every day.',
  },
  {
    ...style,
    id: 'reduced-demands',
    phrases: [
      '(a)? (reduced|lighter|reduce|reducing|lower|fewer) (workload|homework|demands|expectations|timetable|' +
        'amount of work|work load|copying|quantity of work|pressure|tasks|subjects)',
    ],
    why: 'Reduced from what to what is not said.',
    ask: 'what is left out, and how much stays',
    fineWhen: 'The figure or the subjects dropped are given.',
    curedBy: ['figure', 'list', 'amount'],
    weak: 'Ayo will have «a reduced workload».',
    fine: 'Ayo has reduced homework: 1 task a week of 20 minutes, chosen by the class teacher.',
  },
];
