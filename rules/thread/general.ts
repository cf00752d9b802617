/** Words that tell how a passage is meant rather than what it is about: clauses, strengths, help that is for anything. */

/** Lists for the concept book; each phrase in the language of `lexicon/phrases.ts`. */
export const generalPhrases: readonly { list: string; phrases: readonly string[] }[] = [
  {
    // What follows is a cause, a result or an aside, not what the item is about.
    list: 'aside',
    phrases: [
      '(because|due to|owing to|as a result|resulting in|leading to|leads to|which|meaning|causing|caused by|so that|so)',
      '(affecting|affects|impacts on|impacting on|linked to|related to|stemming from|despite)',
    ],
  },
  { list: 'turn', phrases: ['(but|however|although|though|whereas|while|nevertheless)'] },
  {
    list: 'strength',
    phrases: [
      '(is|are) (a)? (real|great|relative|particular)? (strength|strengths)',
      '(strength|strengths)',
      '(is|are) (very)? (good|skilled|confident|able|proficient|competent|strong|secure|happy|proud|kind|friendly) (at|in|with|to)',
      '(enjoys|likes|loves|is able to|responds well|has learned to|has learnt to|is keen)',
      '(reasons|understands|speaks|reads|copes|manages|draws|swims|sings|remembers|plays|hears|sees|walks|runs|eats|sleeps) *? (well|confidently|easily|fluently|happily|independently|securely)',
      'can (read|write|count|say|name|tell|use|walk|talk|draw|play|sing|follow|understand|make|do|swim|ride|add|spell)',
      '(no|without) (known|reported|significant|current|specific|particular|identified|apparent|further|evident)? (difficulty|difficulties|concern|concerns|needs|problem|problems|issues)',
      '(not|never) (a|an|of)? (current|particular|significant)? (concern|problem|difficulty|issue)',
      '(age appropriate|age expected|in line with (his|her|their) age|within (the)? (normal|average|expected) (range|limits)|within normal)',
      '(has|have|had) no (difficulty|difficulties|trouble|problem|problems)',
    ],
  },
  {
    list: 'difficulty',
    phrases: [
      "(cannot|can't|not|never|unable|hard|difficult|difficulty|difficulties|struggles|struggle|needs|need|requires|poor|limited)",
      '(delayed|delay|reduced|low|below|behind|only|unless|without|becomes|become|loses|lacks|fails|avoids|refuses|rarely)',
      "(doesn't|won't|isn't|hasn't|little|few|slow|slowly|trouble|overwhelmed|distressed|anxious|weak|impaired|impairment)",
    ],
  },
  {
    // Help that any need may have: it says that someone helps, not with what.
    list: 'anyhelp',
    phrases: [
      '(adult|staff|ta|lsa|individual|extra|additional|one to one|1:1|in class|classroom|general|high level) (support|help|assistance|supervision)',
      '(support|help|assistance) (from|by|of) (a|an|the)? (adult|ta|lsa|teaching assistant|learning support assistant|member of staff)',
      '(teaching assistant~|learning support assistant~|support assistant~|ta|tas|lsa|lsas|hlta)',
      '(support|supported|help|helped) (as|when|where|if) (and when)? (needed|required|necessary|appropriate|possible)',
      '(personalised|individualised|tailored|bespoke|differentiated|appropriate|targeted|specialist) (support|provision|approach|intervention|interventions|curriculum|strategies)',
      '(small group|in small groups|strategies|interventions|support in place|reasonable adjustments|quality first teaching)',
    ],
  },
  {
    // Not for one need: how the plan is run, or what everybody gets.
    list: 'running',
    phrases: [
      'all (staff|adults|teachers) *? (trained|training|aware|made aware|briefed|receive|read|will have read)',
      '(whole school|whole staff|all staff) (training|inset|approach|briefing|policy)',
      '(annual|termly|half termly|interim) review',
      'review~ (meeting|meetings|of progress|progress|of the plan|this plan|targets)',
      '(home school|school home) (diary|book|link|communication|contact)',
      '(liaise|liaison|multi agency|multidisciplinary|team around the child) (with|meeting|meetings|between)?',
      '(monitor|monitored|monitoring|evaluate|record|track) *? (progress|impact|outcomes|targets)',
      '(progress|targets|outcomes) *? (monitored|reviewed|shared|evaluated)',
      '(one page profile|pupil passport|pupil profile|communication passport|provision map|individual education plan|iep)',
      '(training|inset|cpd) for (all)? (staff|adults|teachers|teaching assistants)',
      '(continuity|consistency) of (staff|staffing|approach)',
    ],
  },
];
