/** Short forms that readers of plans meet on the first page; the checks do not ask for them to be written out. */
import type { TermLine } from './term.ts';

export const everyday: readonly TermLine[] = [
  ['CYP', 'children and young people', 'Everybody from birth to 25.'],
  ['EHC', 'education, health and care', 'As in EHC plan.'],
  [
    'EHCP',
    'education, health and care plan',
    'The legal paper that says what a child needs and what will be done.',
    'Often misspelt ECHP.',
  ],
  ['GP', 'general practitioner', 'The family doctor.'],
  ['LA', 'local authority', 'The council.'],
  ['NHS', 'National Health Service', 'Hospitals, doctors, nurses and therapists that the state pays for.'],
  ['PE', 'physical education', 'Sport and movement as a lesson.'],
  ['PSHE', 'personal, social, health and economic education', 'Lessons on health, friends, safety and money.'],
  [
    'SEN',
    'special educational needs',
    'Learning difficulties or disabilities that call for provision beyond what others have.',
    'Some people dislike “special”; the law uses the words.',
  ],
  [
    'SENCO',
    'special educational needs co-ordinator',
    'The teacher who is in charge of a school’s support for SEND.',
    'Also SENDCo.',
  ],
  ['SEND', 'special educational needs and disabilities', 'Special educational needs, disabilities or both.'],
  [
    'SENDCO',
    'special educational needs and disabilities co-ordinator',
    'The teacher who is in charge of a school’s support for SEND.',
  ],
  ['TA', 'teaching assistant', 'Somebody who helps pupils in lessons.'],
  ['YP', 'young person', 'Somebody over compulsory school age and under 25.'],
];
