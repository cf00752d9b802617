/** Words that tell how a passage is meant rather than what it is about: asides, strengths, help that is for anything. */
import { list } from './concepts-shape.ts';

/** A list and its phrases, in the language of `phrases.ts`. */
export interface MannerList {
  list: string;
  phrases: readonly string[];
}

export const mannerLists: readonly MannerList[] = [
  {
    // What follows is a cause, a result or an aside, not what the item is about.
    list: 'aside',
    phrases: list(`because; due to; owing to; as a result; resulting in; leading to; leads to; which; meaning; causing
      caused by; so that; so; affecting; affects; impacts on; impacting on; linked to; related to; stemming from; despite`),
  },
  { list: 'turn', phrases: list('but; however; although; though; whereas; while; nevertheless') },
  {
    list: 'strength',
    phrases: list(`strength; strengths
      (is|are) (very)? (good|skilled|confident|able|proficient|competent|strong|secure|happy) (at|in|with|to)
      (is|are) (very)? (proud|kind|friendly); enjoys; likes; loves; responds well; has learned to; has learnt to; is keen
      (reasons|understands|speaks|reads|copes|manages|draws|swims|sings|remembers) *? (well|confidently|easily|fluently)
      (plays|hears|sees|walks|runs|eats|sleeps) *? (well|confidently|easily|happily|independently|securely)
      can (read|write|count|say|name|tell|use|walk|talk|draw|play|sing|follow|understand|make|do|swim|ride|add|spell)
      (no|without) (known|reported|significant|current|specific)? (difficulty|difficulties|concern|concerns|problem)
      (no|without) (particular|identified|apparent|further|evident) (difficulty|difficulties|concern|concerns|problem)
      (no|without) (problems|issues|needs); (not|never) (a|an|of)? (current|particular)? (concern|problem|issue)
      age appropriate; age expected; in line with (his|her|their) age
      within (the)? (normal|average|expected) (range|limits); within normal
      (has|have|had) no (difficulty|difficulties|trouble|problem|problems)`),
  },
  {
    list: 'difficulty',
    phrases: list(`cannot; can't; not; never; unable; hard; difficult; difficulty; difficulties; struggles; struggle
      needs; need; requires; poor; limited; delayed; delay; reduced; low; below; behind; only; unless; without; becomes
      become; loses; lacks; fails; avoids; refuses; rarely; doesn't; won't; isn't; hasn't; little; few; slow; slowly
      trouble; overwhelmed; distressed; anxious; weak; impaired; impairment`),
  },
  {
    // Help that any need may have: it says that someone helps, not with what.
    list: 'anyhelp',
    phrases: list(`(adult|staff|ta|lsa|individual|extra|additional) (support|help|assistance|supervision)
      (one to one|1:1|in class|classroom|general|high level) (support|help|assistance|supervision)
      (support|help|assistance) (from|by|of) (a|an|the)? (adult|ta|lsa|teaching assistant|learning support assistant)
      teaching assistant~; learning support assistant~; support assistant~; ta; tas; lsa; lsas; hlta
      (support|supported|help|helped) (as|when|where|if) (and when)? (needed|required|necessary|appropriate|possible)
      (personalised|individualised|tailored|bespoke) (support|provision|approach|intervention|interventions|strategies)
      (differentiated|appropriate|targeted|specialist) (support|provision|approach|intervention|interventions|strategies)
      small group; in small groups; strategies; interventions; reasonable adjustments`),
  },
  {
    // Not for one need: how the plan is run, or what everybody gets.
    list: 'running',
    phrases: list(`all (staff|adults|teachers) *? (trained|training|aware|briefed|receive|read|will have read)
      (whole school|whole staff|all staff) (training|inset|approach|briefing|policy)
      (annual|termly|half termly|interim) review; review~ (meeting|meetings|of progress|progress|targets)
      review~ of (the|this) plan; (home school|school home) (diary|book|link|communication|contact)
      (liaise|liaison|multi agency|multidisciplinary|team around the child) (with|meeting|meetings|between)?
      (monitor|monitored|monitoring|evaluate|record|track) *? (progress|impact|outcomes|targets)
      (progress|targets|outcomes) *? (monitored|reviewed|shared|evaluated); one page profile; pupil passport
      pupil profile; provision map; individual education plan; iep; (continuity|consistency) of (staff|staffing|approach)
      (differentiated|adapted|broad and balanced|balanced|mainstream|national) curriculum; differentiation; quality first teaching
      high quality teaching; universal (offer|provision|support); ordinarily available
      (set|sets|agree|agrees) * (targets|target|steps); (short|shorter) term targets
      (training|inset|cpd) for (all)? (staff|adults|teachers|teaching assistants)`),
  },
];
