/** Bodies, stages and schemes that ended, and what plans say now (domain 7.4; templates, part 7). Matched as words. */
export interface OutOfDate {
  pattern: RegExp;
  /** What became of it, in a sentence. */
  now: string;
}

export const outOfDate: readonly OutOfDate[] = [
  {
    pattern: /\b(?:clinical commissioning groups?|CCGs?)\b/gi,
    now: 'Integrated care boards took over from clinical commissioning groups.',
  },
  {
    pattern: /\b(?:primary care trusts?|PCTs?)\b/gi,
    now: 'Primary care trusts no longer exist: integrated care boards commission health provision.',
  },
  {
    pattern: /\b(?:local education authorit(?:y|ies)|LEAs?)\b/g,
    now: 'Local education authorities no longer exist: the local authority has their duties.',
  },
  {
    pattern: /\bstatement of (?:special educational needs?|SEN)\b|\bstatemented\b/gi,
    now: 'Statements have been replaced by EHC plans.',
  },
  {
    pattern: /\b(?:school|early years) action(?: plus)?\b(?! plan)/gi,
    now: 'School Action has been replaced by SEN support.',
  },
  {
    pattern: /\bBESD\b|\bbehaviour(?:al)?, emotional and social (?:difficulties|development|needs?)\b/gi,
    now: 'The area is now called social, emotional and mental health.',
  },
  {
    pattern: /\bP[- ](?:scales?|levels?)\b|\bP[4-8](?:[ic]{1,3})?\b(?= in | for |,| and )/g,
    now: 'P scales are no longer used: pre-key stage standards and the engagement model took their place.',
  },
  {
    pattern: /\bsection 139a\b|\blearning difficult(?:y|ies) assessments?\b(?= \(| was| has| under)/gi,
    now: 'Learning difficulty assessments have been replaced by EHC plans.',
  },
  {
    pattern: /\bconnexions\b(?! card)/gi,
    now: 'The Connexions service has ended in most areas: name the adviser who does this now.',
  },
  { pattern: /\b(?:Ofsted )?every child matters outcomes?\b/gi, now: 'Every Child Matters is no longer in use.' },
];
