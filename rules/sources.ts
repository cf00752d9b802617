/** The works we cite, each with its standing. A finding never mixes the three layers: law, statutory guidance, good practice. */
export type Authority = 'law' | 'code' | 'practice';

export interface Work {
  title: string;
  /** `law`: Act, Regulations, binding case. `code`: must be had regard to. `practice`: councils, panels, advocacy. */
  authority: Authority;
}

export const works = {
  'cfa-2014': { title: 'Children and Families Act 2014', authority: 'law' },
  'send-regulations': { title: 'Special Educational Needs and Disability Regulations 2014', authority: 'law' },
  'sses-ex-p-e': {
    title: 'R v Secretary of State for Education and Science ex parte E [1992] 1 FLR 377',
    authority: 'law',
  },
  'l-v-clarke': { title: 'L v Clarke and Somerset CC [1998] ELR 129', authority: 'law' },
  worcestershire: { title: 'Worcestershire CC v SE [2020] UKUT 217 (AAC)', authority: 'law' },
  redbridge: { title: 'Redbridge v HO [2020] UKUT 323 (AAC)', authority: 'law' },
  'bm-v-oxfordshire': { title: 'B-M and B-M v Oxfordshire CC [2018] UKUT 35 (AAC)', authority: 'law' },
  'sb-v-herefordshire': { title: 'SB v Herefordshire CC [2018] UKUT 141 (AAC)', authority: 'law' },
  'dm-v-cornwall': { title: 'DM v Cornwall [2022] UKUT 230 (AAC)', authority: 'law' },
  'nn-v-cheshire-east': { title: 'NN v Cheshire East [2021] UKUT 220 (AAC)', authority: 'law' },
  'lancashire-ex-p-m': { title: 'R v Lancashire CC ex parte M [1989] 2 FLR 279', authority: 'law' },
  devon: { title: 'R (L, M and P) v Devon CC [2022] EWHC 493 (Admin)', authority: 'law' },
  'send-code': { title: 'SEND Code of Practice', authority: 'code' },
  'house-rules': { title: 'Your council’s own rules', authority: 'practice' },
  'audit-practice': { title: 'What panels look for', authority: 'practice' },
  'respectful-language': { title: 'GOV.UK and NHS guidance on inclusive language', authority: 'practice' },
  'plain-english': { title: 'GOV.UK content guidance', authority: 'practice' },
} as const satisfies Record<string, Work>;

export type WorkId = keyof typeof works;

const letters = (of: string, until: string): string[] =>
  'abcdefghij'
    .slice(0, 'abcdefghij'.indexOf(until) + 1)
    .split('')
    .map((letter) => `${of}(${letter})`);

/**
 * The places of the law and the Code that were read, and so may be cited. A paragraph known by hearsay is left out until somebody
 * has read it; other works are cited by their point, in words.
 */
export const citable = {
  'cfa-2014': [
    ...['s.19', 's.20', 's.21(1)', 's.21(5)', 's.36(8)', 's.37(2)', 's.37(3)', 's.38(5)', 's.39', 's.40'],
    ...['s.42', 's.44', 's.51', 's.61'],
    ...letters('s.37(2)', 'f'),
  ],
  'send-regulations': [
    ...[
      'reg 2',
      'reg 5(3)',
      'reg 6(1)',
      'reg 8',
      'reg 10(4)',
      'reg 11',
      'reg 12',
      'reg 12(1)',
      'reg 12(2)',
      'reg 13(1)',
    ],
    ...[
      'reg 13(2)',
      'reg 13(3)',
      'reg 14',
      'reg 18',
      'reg 18(1)',
      'reg 18(1)(a)',
      'reg 18(1)(b)',
      'reg 18(2)',
      'reg 20',
    ],
    ...['reg 20(6)', 'reg 20(10)', 'reg 21', 'reg 21(6)', 'reg 22', 'reg 22(2)', 'reg 22(3)', 'reg 27(1)', 'reg 27(2)'],
    ...letters('reg 6(1)', 'h'),
    ...letters('reg 12(1)', 'j'),
  ],
  'send-code': [
    ...['1.40', '6.28', '6.29', '6.30', '6.31', '6.32', '6.33', '6.34', '6.35', '8.10', '9.61', '9.62', '9.64', '9.65'],
    ...['9.66', '9.68', '9.69', '9.74', '9.77', '9.166', '9.167', '9.168', '9.169'],
  ],
} as const satisfies Partial<Record<WorkId, readonly string[]>>;
