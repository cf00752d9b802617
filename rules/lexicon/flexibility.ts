/** Words that make room for change lawful: the need itself varies, the child starts it, or life may depend on it (domain 4.2). */
const his = '(his|her|their|the)';
const state =
  '(pain|fatigue|tiredness|energy|energy levels|health|seizures|anxiety|condition|joints|hands|breathing|sleep|mood|' +
  'stamina|medication|temperature|chemotherapy|treatment|regulation|arousal|concentration|attention|presentation)';

export const flexibility: readonly { list: string; phrases: readonly string[] }[] = [
  {
    list: 'need-varies',
    phrases: [
      `(as|when|because|since|while|if) ${his} ${state} (varies|vary|fluctuates|fluctuate|changes|change|allows|allow|` +
        'dips|drops|worsens|improves|is worse|are worse|is bad|are bad|is low|is high)',
      `(depending on|according to|in line with|matched to|to match|led by) ${his} ${state}`,
      '(on|after) (a|her|his|their)? (good|bad|better|poor|difficult) (day|days|night|nights)',
      '(on|in) (days|mornings|weeks|lessons|times) when (her|his|their|he|she|they) *',
      'on such (a|days?)',
      `${his} ${state} (varies|vary|fluctuates|fluctuate) (from|day|during|across|with)`,
    ],
  },
  {
    list: 'child-starts',
    phrases: [
      '(shows|show|holds up|hold up|hands over|hands|gives|raises|presents|uses|using|points to|turns over) <his> *? ' +
        '(card|cards|pass|symbol|picture|sign|signal|button|fan)',
      '(signs|asks|signals|presses) (for|to|that|by|with|it) *',
      '(when|whenever|if) (he|she|they) (ask|asks|signs|signals|chooses|says)',
    ],
  },
  {
    list: 'emergency',
    phrases: [
      '(emergency|emergencies|rescue|medication|medications|medicine|medicines|inhaler|inhalers|injector|epipen|' +
        'insulin|glucose|suction|suctioning|oxygen|pain relief|painkillers|paracetamol|ibuprofen|prn|midazolam|buccal|' +
        'seizure|seizures|hypo|hypos|anaphylaxis|allergic|catheter|catheterisation|tracheostomy|gastrostomy|feed|' +
        'feeds|nappy|pad|pads|sanitary|fire drill|evacuation)',
      '(call|calls|calling|ring|rings|dial|dials) (an ambulance|999|the nurse|an)',
    ],
  },
  {
    list: 'evidence-silent',
    phrases: [
      '(advice|report|reports|evidence|assessment|therapist|psychologist|professional|none of the advice) ' +
        '(does not|do not|did not|gives no|give no|gave no|states no|state no|names no|recommends no|recommended no|' +
        "doesn't|don't) *? (number|size|figure|amount|limit|maximum|specify|quantify)?",
      'no (number|figure|size|group size|maximum|limit) (is|was|has been|could be) (given|recommended|stated|specified|named)',
    ],
  },
  {
    // What is given or checked at its hour, as a doctor ordered it.
    list: 'medicine-act',
    phrases: [
      '(give|gives|given|administer|administers|administered|take|takes|taken|inject|injects|test|tests|tested|check|checks|checked|' +
        'measure|measures|change|changes|changed|apply|applies|applied|flush|flushes|record|records) ' +
        '*? *? (medication|medications|medicine|medicines|inhaler|insulin|glucose|blood|tablet|tablets|dose|doses|drops|cream|emollient|' +
        'epipen|feed|feeds|catheter|pad|pads|nappy|stoma|oxygen|ventilator|temperature|hearing aid|hearing aids|pump|button|tube)',
      '(medication|medicine|insulin|inhaler|dose|glucose|feed|feeds|cream|drops) *? *? (given|administered|taken|checked|applied|by)',
    ],
  },
  {
    // A thing done in no time worth counting: a list sent, a form shared, a seat marked.
    list: 'untimed-act',
    phrases: [
      '(will|to) (also|then)? (send|email|text|write|print|copy|order|share|update|book|hand|post|mark|label|enlarge|' +
        'adapt|laminate|pack|charge|fetch|lend|supply|tell|inform|remind|file) (<his>|<cap>|him|her|them|each|every|all|out|up|a)',
      '(a|the)? (written|printed|weekly|daily|monthly|termly) (list|email|note|letter|copy|timetable|summary|sheet|text)',
    ],
  },
  {
    // Seen by a clinic: it takes as long as it takes, and nobody writes the minutes down.
    list: 'appointment',
    phrases: [
      '(appointments?|outpatients?|clinic|clinics|checkups?|blood tests?|scans?|x rays?|injections?|fittings?)',
      'check (up|ups)',
      '(paediatric|medical|medication|health|hearing|eye|dental|neurology|hospital|six monthly|seating|wheelchair|orthotics|service|team|nurse|consultant) (reviews?|checks?|tests?)',
      '(seen|reviewed|followed up) (by|at|in) (the|a|his|her|their)? *? (consultants?|paediatricians?|clinic|hospital|nurse|service|team)',
    ],
  },
  {
    // What an exams office grants: the room and the clock see to it.
    list: 'exam-arrangement',
    phrases: [
      '(extra time|double time|rest breaks?|supervised breaks?|separate room|own room|modified papers?|enlarged papers?) *? *? *? (exams?|tests?|examinations?|assessments?|coursework)',
      '(exams?|tests?|examinations?|assessments?) *? *? (extra time|double time|rest breaks?|separate room|a reader|a scribe|<n> %)',
      '<n> % (extra|additional) time',
    ],
  },
  {
    // Done once, by a day that is named.
    list: 'one-off-act',
    phrases: [
      '(assess~|assessment~|audit~|survey~|install~|fitted|adapt~|widen~|built|handover|handed over|transfer~|appoint~|order~|bought|replaced|completed)',
    ],
  },
];
