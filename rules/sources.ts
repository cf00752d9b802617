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
