/**
 * The 115 criteria a plan is audited by (domain 8.2), each as the question an auditor asks. Rules name the criteria they serve;
 * what no rule can settle is asked of a reader. This file says what is asked, `score.ts` what it weighs.
 */

/** Who can answer it from the words: a rule; a rule finds candidates and a reader confirms; a reader alone. */
export type SettledBy = 'rule' | 'rule-and-reader' | 'reader';
/** How much hangs on it: what statute asks for, then by how much a child or an audit suffers. */
export type Standing = 'statutory' | 'high' | 'medium' | 'low';
/** The part of a plan it is about; `dates` are the steps of the process. */
export type Part =
  | 'document'
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F'
  | 'G-H'
  | 'I'
  | 'J'
  | 'K'
  | 'thread'
  | 'language'
  | 'dates';

export interface RubricCriterion {
  /** As auditors cite it: "E-07". */
  id: string;
  part: Part;
  asks: string;
  settledBy: SettledBy;
  standing: Standing;
}

/** What people call the parts. */
export const partNames: Readonly<Record<Part, string>> = {
  document: 'The whole document',
  A: 'A. Views and hopes',
  B: 'B. Educational needs',
  C: 'C. Health needs',
  D: 'D. Social care needs',
  E: 'E. Outcomes',
  F: 'F. Educational support',
  'G-H': 'G and H. Health and social care support',
  I: 'I. Placement',
  J: 'J. Personal budget',
  K: 'K. Advice',
  thread: 'The golden thread',
  language: 'Language',
  dates: 'Dates',
};

const parts: Readonly<Record<string, Part>> = {
  DOC: 'document',
  A: 'A',
  B: 'B',
  C: 'C',
  D: 'D',
  E: 'E',
  F: 'F',
  G: 'G-H',
  H: 'G-H',
  I: 'I',
  J: 'J',
  K: 'K',
  GT: 'thread',
  L: 'language',
  T: 'dates',
};
const settling = { rule: 'rule', both: 'rule-and-reader', reader: 'reader' } as const;
const standings = { S: 'statutory', H: 'high', M: 'medium', L: 'low' } as const;

type Line = readonly [id: string, by: keyof typeof settling, standing: keyof typeof standings, asks: string];

const lines: readonly Line[] = [
  ['DOC-01', 'rule', 'S', 'Are all twelve sections there, A to K with H1 and H2?'],
  ['DOC-02', 'rule', 'S', 'Is each section under its own heading, H1 and H2 apart?'],
  ['DOC-03', 'rule', 'M', 'Does every empty section say that there is nothing, or why?'],
  ['DOC-04', 'rule', 'M', 'Does the front page say who this is, when they were born, and the plan’s kind and date?'],
  ['DOC-05', 'rule', 'H', 'Have the template’s own words and gaps been taken out?'],
  ['DOC-06', 'both', 'H', 'Is every name in it one that belongs to this child’s life?'],
  ['DOC-07', 'both', 'H', 'Do age, year, school and diagnoses agree wherever they are told?'],
  ['DOC-08', 'both', 'M', 'Has an officer signed and dated the final plan?'],
  ['DOC-09', 'both', 'L', 'Is it short enough to be read and used?'],
  ['DOC-10', 'rule', 'M', 'Is it free of passages copied again and again?'],
  ['DOC-11', 'rule', 'M', 'Does it say when it will be reviewed?'],
  [
    'DOC-12',
    'both',
    'M',
    'Does it show how education, health and care work together, and what family and community add?',
  ],
  ['DOC-13', 'both', 'H', 'Does each thing stand in the section it belongs to?'],
  ['A-01', 'both', 'S', 'Are the child’s own views there, and distinct?'],
  ['A-02', 'both', 'S', 'Are the parents’ views there, apart from the child’s, with any difference shown?'],
  ['A-03', 'both', 'H', 'Does it tell what the child hopes for, soon and later?'],
  ['A-04', 'both', 'H', 'Does it say who asked the child, how and when?'],
  ['A-05', 'both', 'M', 'Where it says “I”, is it clear whose words they are?'],
  ['A-06', 'both', 'H', 'Does it say how the child communicates and takes part in decisions?'],
  ['A-07', 'rule', 'L', 'Is the history brief?'],
  ['A-08', 'both', 'M', 'Does it reach play, health, school, independence, friends and the future?'],
  ['A-09', 'both', 'M', 'Do strengths and interests come first, in particulars?'],
  ['A-10', 'both', 'M', 'Does it sound like this child?'],
  ['A-11', 'both', 'H', 'Is every need or provision told here also in its own section?'],
  ['A-12', 'both', 'H', 'From 16, does the young person speak first?'],
  ['A-13', 'both', 'M', 'Are the views current?'],
  ['B-01', 'rule', 'M', 'Is each area of need covered, or said to be none?'],
  ['B-02', 'both', 'H', 'Is each need told as a difficulty, not as a diagnosis alone?'],
  ['B-03', 'both', 'M', 'Are there strengths beside the needs, area by area?'],
  ['B-04', 'both', 'M', 'Are current levels given, with their date?'],
  ['B-05', 'rule', 'M', 'Can each need be told apart, best by a number?'],
  ['B-06', 'both', 'M', 'Is Section B free of provision?'],
  ['B-07', 'both', 'M', 'Does it say what each need means for learning or daily life?'],
  ['B-08', 'reader', 'S', 'Is every need that the advice in Section K describes here?'],
  ['B-09', 'rule', 'L', 'Is each need told once?'],
  ['C-01', 'rule', 'S', 'Are health needs told, or said to be none?'],
  ['C-02', 'both', 'M', 'Is each health need joined to the special educational needs?'],
  ['C-03', 'both', 'M', 'Is it free of medicine names, doses and clinical history?'],
  ['D-01', 'rule', 'S', 'Are social care needs told, or said to be none?'],
  [
    'D-02',
    'both',
    'M',
    'Is each joined to the SEN or disability, and is “not known to the service” more than the answer?',
  ],
  ['E-01', 'rule', 'S', 'Are there outcomes, and not too many to work on?'],
  ['E-02', 'rule', 'H', 'Is each an outcome and not provision?'],
  ['E-03', 'both', 'H', 'Is each an outcome and not an aspiration?'],
  ['E-04', 'both', 'M', 'Does each reach further than a short-term target?'],
  ['E-05', 'rule', 'H', 'Is each about what the child will do?'],
  ['E-06', 'rule', 'H', 'Does each name something that can be seen?'],
  ['E-07', 'rule', 'H', 'Does each say how anyone will know it is reached?'],
  ['E-08', 'both', 'M', 'Is the starting point known?'],
  ['E-09', 'reader', 'M', 'Can this child reach it?'],
  ['E-10', 'both', 'H', 'Does it matter to this child, or for this child?'],
  ['E-11', 'rule', 'H', 'Does each have a time that is still to come and fits the stage?'],
  ['E-12', 'rule', 'M', 'Is each line one outcome?'],
  ['E-13', 'rule', 'M', 'Does each say what the child will do, rather than stop doing?'],
  ['E-14', 'both', 'M', 'Is it of use in daily life, in more than one place?'],
  ['E-15', 'both', 'M', 'Do they reach beyond lessons, to health and care where there are such needs?'],
  ['E-16', 'rule', 'L', 'Do their times vary?'],
  ['E-17', 'both', 'M', 'Does it say how progress is followed and shorter targets are set?'],
  ['E-18', 'both', 'H', 'From Year 9, are there outcomes for adult life in its four areas?'],
  ['E-19', 'reader', 'M', 'Are they ambitious for this child?'],
  ['F-01', 'both', 'S', 'Does each item say what will be done?'],
  ['F-02', 'rule', 'H', 'Does each say who does it?'],
  ['F-03', 'both', 'M', 'Does it say what training or qualification they need?'],
  ['F-04', 'rule', 'H', 'Does each say how often?'],
  ['F-05', 'rule', 'H', 'Does each say for how long?'],
  ['F-06', 'both', 'M', 'Does it say how many share it?'],
  ['F-07', 'both', 'L', 'Does it say where and when, over what time, and when it is reviewed?'],
  ['F-08', 'both', 'H', 'Is it free of vague words, or are they made exact?'],
  ['F-09', 'rule', 'H', 'Is it free of conditions about staff, money or timetable?'],
  ['F-10', 'both', 'H', 'Is everything decided here, and nothing left to others?'],
  ['F-11', 'both', 'M', 'Is it more than every pupil is offered?'],
  ['F-12', 'rule', 'M', 'Do its verbs bind: “will”, not “should” or “may”?'],
  ['F-13', 'rule', 'M', 'Do the amounts add up, with units and without ceilings?'],
  ['F-14', 'both', 'S', 'Is therapy that educates or trains in Section F?'],
  ['F-15', 'both', 'M', 'Is therapy split into direct work, indirect work and training of staff?'],
  ['F-16', 'both', 'L', 'Are equipment, facilities and changes to the curriculum named?'],
  ['F-17', 'reader', 'M', 'Where it departs from the advice, does it say why?'],
  ['F-18', 'reader', 'M', 'Is any flexibility there for the child’s sake?'],
  ['F-19', 'both', 'S', 'From Year 9, is there provision to prepare for adult life?'],
  ['F-20', 'rule', 'S', 'In a draft, is no school named in the provision?'],
  ['F-21', 'rule', 'M', 'Can it be read without the reports?'],
  ['G-01', 'both', 'H', 'Is health and social care provision as exact as Section F?'],
  ['G-02', 'reader', 'S', 'Has the health commissioner agreed what Section G says?'],
  ['G-03', 'rule', 'M', 'Is there provision, and not only a referral or an open case?'],
  ['H-01', 'both', 'M', 'Is each service rightly in H1 or H2?'],
  ['H-02', 'rule', 'M', 'Does it fit the age: H1 under 18, adult care from 18?'],
  ['I-01', 'rule', 'S', 'Is Section I blank in a draft?'],
  ['I-02', 'rule', 'S', 'Does a final plan name the school and its type, or the type?'],
  ['I-03', 'both', 'L', 'Is Section I free of everything else?'],
  ['J-01', 'both', 'S', 'Does it say what a direct payment is for, or that there is none?'],
  ['K-01', 'rule', 'S', 'Does the list of advice cover everyone who must be asked?'],
  ['K-02', 'both', 'M', 'Does the list give each author’s role, organisation and date?'],
  ['K-03', 'rule', 'M', 'Is the advice recent?'],
  ['K-04', 'rule', 'S', 'From Year 9, is there advice on preparing for adult life?'],
  ['K-05', 'rule', 'M', 'Is every report that the text relies on in the list?'],
  ['GT-01', 'both', 'S', 'Has each special educational need provision in Section F?'],
  ['GT-02', 'both', 'H', 'Has each health and social care need provision?'],
  ['GT-03', 'both', 'M', 'Does each provision answer a need that is told?'],
  ['GT-04', 'both', 'H', 'Has each outcome provision that would get there?'],
  ['GT-05', 'both', 'L', 'Is each need taken up in an outcome?'],
  ['GT-06', 'both', 'M', 'Is there a step towards each aspiration?'],
  ['GT-07', 'rule', 'M', 'Is each number used once, and does each reference lead somewhere?'],
  ['GT-08', 'both', 'M', 'Do the child’s views and interests come back later?'],
  ['L-01', 'rule', 'L', 'Are most sentences short enough to follow?'],
  ['L-02', 'rule', 'M', 'Is each abbreviation written out once?'],
  ['L-03', 'both', 'L', 'Are technical terms explained?'],
  ['L-04', 'both', 'M', 'Is it respectful, with no blame on child or family?'],
  ['L-05', 'both', 'H', 'Are the name and the pronouns right throughout?'],
  ['L-06', 'both', 'M', 'Are tense, age and school those of today?'],
  ['L-07', 'reader', 'L', 'Is its tone hopeful and honest?'],
  ['T-01', 'rule', 'S', 'Had the family at least 15 days to answer the draft?'],
  ['T-02', 'rule', 'S', 'Is the final plan within 20 weeks, or is a lawful exception told?'],
  ['T-03', 'rule', 'S', 'Is the review due when it should be?'],
  ['T-04', 'rule', 'S', 'Is the plan ready for a change of phase in time?'],
  ['T-05', 'rule', 'S', 'Does the review keep its 4, 8 and 12 weeks?'],
  ['T-06', 'rule', 'L', 'Has the plan been amended in the last three years?'],
];

export const rubric: readonly RubricCriterion[] = lines.map(([id, by, standing, asks]) => ({
  id,
  part: parts[id.slice(0, id.indexOf('-'))] ?? 'document',
  asks,
  settledBy: settling[by],
  standing: standings[standing],
}));
