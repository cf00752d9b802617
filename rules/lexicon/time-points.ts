/**
 * Times told by the life of a child: an anchor ("by", "in time for"), the words that tell which one, and a moment that comes once in a
 * year or once in a life; or a stretch of schooling and the edge of it that is meant. No day can be worked out for them.
 */
import type { Timeframe } from './timeframes.ts';

const limit = '(by|before|come|until|in time for|no later than|ahead of|prior to|in readiness for|ready for)';
const whose = '(the|this|that|his|her|their|my|our|next|<owner>)';
/** Which one: "Brownies", "Year 6", "end of term". A preposition, a verb in -ing or "each" ends it. */
const which = "<which>? (<which> (')?)? <which>?";
const feast =
  '(christmas|xmas|easter|eid|eid al fitr|ramadan|diwali|hanukkah|chanukah|passover|purim|vaisakhi|holi|new year|lunar new year|halloween|bonfire night)';
const moment = `(birthday|birthdays|${feast}|residential|trip|camp|jamboree|expedition|holidays?|concert|show|play|production|performance|nativity|pantomime|fair|fete|fayre|prom|graduation|results day|sports day|open day|gala|tournament|final|wedding|audition|interview|ceremony|communion|confirmation|mitzvah|baptism|transfer|transition|move|gcses?|a levels?|exams?|examinations?|mocks?|sats|test day|duke of edinburgh|driving test|theory test|grading|leavers (')? (assembly|service|party|ball)|work experience|internship|apprenticeship|teens|twenties|adolescence|adulthood)`;
const review = '(annual review|review meeting|review|reviews|ar)';
const stretch =
  '(placement|course|programme|apprenticeship|internship|traineeship|bridging course|foundation year|nursery|preschool|pre school|school|college|reception|infants|juniors|primary|secondary|sixth form|key stage|stage|phase|ks <n>|(year|yr|y) <n>|<which> year|term|half term|holidays?|season|summer|autumn|spring|winter|transfer|transition)';
const edge =
  '(start|beginning|middle|midpoint|end|close|conclusion|completion|finish|point|time|((first|second|third|last|final|opening|closing) <period>))';
const season = '(summer|autumn|spring|winter|easter|christmas|october|february|may)';
const begins =
  '((is|are) (held|over|here|done|out)|meets?|comes?|takes place|happens?|starts?|begins?|ends?|arrives?|finishes|finish|opens?|closes?|sits?|moves?|leaves?|joins?)';

export const timePoints: readonly Timeframe[] = [
  {
    sort: 'event',
    phrases: [
      `${limit} ${whose}? ${which} ${moment}`,
      `${limit} ${whose}? ${edge} of ${whose}? ${which} ${stretch}`,
      `${limit} ${edge} of ${which} ${stretch}`,
      `(by|before|until|on|at|in|during|over|all through|through|throughout) (the|his|her|their|my|our) ${edge} (of|at|in) ${whose}? ${which} ${stretch}`,
      `${limit} (his|her|their|my|our) (first|last|final|second|third) <period>`,
      `on the (day|morning|evening) of ${whose}? ${which} ${moment}`,
      `(by|before|at) (the)? ${edge} of (a|one|<n>) (full|whole|first)? (years?|terms?|half terms?|months) (at|in|on|with)`,
      `(by the time|before|until|when|once|as|as soon as) ${whose}? ${which} (school|nursery|college|term|${moment}) ${begins}`,
      `(by the time|before|until|when|once|as|as soon as) <his> <which> (starts|leaves|finishes|begins|moves) (school|college|nursery|house|home|up|away|to *)`,
      '(this time next year|a year from now|a year on|half a year from now)',
      'within (the|half a|half the) (year|term|school year|academic year)',
      'within (a|one|the|<n>) (first|next)? <periods> (of|after|from) <ing> *?',
    ],
  },
  {
    sort: 'season',
    phrases: [
      `(in|during|over|by|before|until) (the|his|her|their|my)? ${season} (term|half|half term|holidays?|break)? (of|before|after|in|at the end of) ${whose}? ${which} ${stretch}`,
      `${season} (term|half|half term|holidays?|break)? (of|,|in) (year|yr|y) <n>`,
      `<open> (by)? (the)? ${season} (term|half|half term|holidays?|break)? (of|,|in)? (year|yr|y) <n> <close>`,
    ],
  },
  { sort: 'age', phrases: ['age <n> (:|-)', 'aged? <n> :'] },
  { sort: 'school-year', phrases: ['(end of)? (year|yr|y) <n> (:|-)'] },
  { sort: 'key-stage', phrases: ['(end of)? (key stage|ks) <n> (:|-)'] },
  { sort: 'span', phrases: ['(timescale|timeframe|time|time scale|by when|when|deadline|due) (:|-) <n> <periods>'] },
  {
    sort: 'review',
    phrases: [`(by the time|when|before|once) ${whose}? ${which} ${review} ${begins}`],
  },
];
