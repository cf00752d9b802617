/** Which words of a passage can tie two items together: content words, by a rough stem. */
import { stemOf, type Word } from '../facts/words.ts';

/** Words that any plan says of any need: sharing one ties nothing together. */
const common = new Set(
  `a about above across after again against all alone along already also although always am among an and another any
  anyone are area around as ask at away back be because become been before being below best better between beyond both
  but by call came can cannot carry change child class classroom clear close come common complete consistent continue
  could current daily day deliver develop did difficult difficulty do does doing done down due during each early easily
  education eg either else enable encourage end ensure enough etc even event every everyone example expect extra far
  feel few find first five following for four free frequent from full further game gave general get give go good group
  had half hard has have he help her here herself hers high him himself his home hour how however i if important improve
  in include increase independent individual input into is it its itself just keep key know lack large last late lead
  learn least less lesson level like limit little long longer lot low made main make manage many may me mean meet member
  might minute model month more most much must my name need needs never new next no none nor not nothing now number of
  off often old on once one only or order other our out outcome over own part particular partner peer people per person
  place plan point poor possible practice practise prepare present problem programme progress promote prompt provide
  provision pupil put quite range rather reach ready receive recommend regular relate require resource respond review
  right run same say school seat second section see seem session set setting several she short should show side since
  six skill skills small so some someone something sometimes soon special specialist specific staff stage start step
  still strategy structure student such support sure take talk target task tas teach teacher team tell ten term than
  that the their them themselves then there these they thing things think this those three through throughout time to
  together too toward train trained training try turn two under until up upon us use used using usual variety various
  very via visual want was way we week weekly well were what when where which while who whole why will with within
  without work would write year yes yet young your adult adults assistant assistants ta lsa hlta senco parent parents
  mum dad family therapist therapy psychologist nurse worker mentor tutor officer weekly fortnightly termly monthly
  minutes hours able ability activity activities approach appropriate aware opportunity opportunities access across
  currently significantly significant age expected impact affect affects high additional understand enjoy happy likely
  ehc named allocated qualified experience experienced led guidance advice direct directly block blocks plus times half
  morning afternoon lunch lunchtime break playtime monday tuesday wednesday thursday friday january february march april
  may june july august september october november december autumn spring summer reception twice once thrice`
    .split(/\s+/)
    .flatMap((word) => [word, stemOf(word)]),
);

/** Long enough that "communicates", "communication" and "communicator" meet, short enough to keep other words apart. */
const stemLength = 6;

/** Words of grammar, and what any plan counts in: no tie at all. */
const grammar = new Set(
  `a about above after again all also although always am an and another any are as at be because been before being below
  between both but by can cannot could did do does doing during each either else etc even every few for from further get
  had has have he help her here hers herself him himself his how however i if in into is it its itself just may me might
  more most much must my need no nor not of off on once one only or other our out over own per quite rather same she
  should so some such than that the their theirs them themselves then there these they this those through to too under
  until up upon us very via was we were what when where which while who whose why will with within without would yet you
  your plan section week weekly minutes hours day daily term year school provision outcome support use time mrs miss half
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december autumn spring summer`
    .split(/\s+/)
    .flatMap((word) => [word, stemOf(word)]),
);

/** The tie a word makes, null when it makes none: a mark, a number, a word of grammar. */
export function tieOf(word: Word): string | null {
  if (word.kind !== 'word' || word.norm.length < 3 || word.value !== null) return null;
  if (grammar.has(word.norm) || grammar.has(word.stem)) return null;
  return shorten(word.stem);
}

const shorten = (stem: string) => (stem.length > stemLength ? stem.slice(0, stemLength) : stem);
const commonTies = new Set([...common].map(shorten));

/** What sharing a tie is worth before it is known how rare it is here. */
export const tieWorth = (tie: string): number => (commonTies.has(tie) ? 0.4 : 1);
