/** Who must be asked for advice (SEND Regulations 2014, reg 6(1)), and the words by which a list of advice shows that they were. */
export interface AdviceGiver {
  id: 'parent' | 'education' | 'medical' | 'psychologist' | 'social-care';
  /** In a sentence: "advice from …". */
  name: string;
  at: string;
  pattern: RegExp;
}

export const adviceGivers: readonly AdviceGiver[] = [
  {
    id: 'parent',
    name: 'the child’s parent or the young person',
    at: 'reg 6(1)(a)',
    pattern:
      /\b(?:parent(?:al|s)?|carers?|famil(?:y|ies)|mother|father|mum|dad|guardian|grandparents?|young person|views|all about me|one[- ]page profile|foster)\b/i,
  },
  {
    id: 'education',
    name: 'the school or college',
    at: 'reg 6(1)(b)',
    pattern:
      /\b(?:school|college|nursery|pre-?school|education(?:al)? (?:advice|setting|provider)|head ?teacher|head of|course|lecturer|pastoral|inclusion|key person|senco|sendco|teacher|tutor|academy|setting|playgroup|early years|principal|qtvi|qtod|portage|infants?|juniors?|primary|secondary)\b/i,
  },
  {
    id: 'medical',
    name: 'a health care professional',
    at: 'reg 6(1)(c)',
    pattern:
      /\b(?:medical|health|paediatric\w*|doctor|gp|nurse|nursing|hospital|clinic|camhs|cypmhs|consultant|nhs|therap(?:y|ist)s?|physio\w*|salt|slt|ot|audiolog\w+|ophthalmolog\w+|psychiatr\w+|dietiti?c?i?an|neurolog\w+|designated clinical officer|dco)\b/i,
  },
  {
    id: 'psychologist',
    name: 'an educational psychologist',
    at: 'reg 6(1)(d)',
    pattern: /\b(?:educational psycholog\w+|ep|eps|educational and child psycholog\w+|psychological advice)\b/i,
  },
  {
    id: 'social-care',
    name: 'social care',
    at: 'reg 6(1)(e)',
    pattern:
      /\b(?:social (?:care|work\w*|services?)|children['’]s services|early help|disabled children['’]s|family support|mash|adult care|short breaks?|virtual school|children with disabilit\w+)\b/i,
  },
];
