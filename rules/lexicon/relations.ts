/** People a plan speaks of besides the child: kin, friends and pets, the people who work with them, and titles before a name. */
/** `mothers?` stands for both forms. */
const forms = (text: string): ReadonlySet<string> =>
  new Set(text.split(' ').flatMap((word) => (word.endsWith('s?') ? [word.slice(0, -2), word.slice(0, -1)] : [word])));

/** Whom “she” can mean, and whom “he” can; a carer, a friend or a pet can be either. Plurals are neither. */
const either =
  'parent guardian carer sibling twin cousin partner friend neighbour dog cat pony horse rabbit hamster pet baby foster grandparent';
export const sheKin = forms(
  `mother mum mummy mam stepmother stepmum sister stepsister half-sister grandmother grandma granny gran nan nana nanny aunt auntie niece wife girl woman lady ${either}`,
);
export const heKin = forms(
  `father dad daddy stepfather stepdad brother stepbrother half-brother grandfather grandad grandpa uncle nephew husband boy man ${either}`,
);
export const kin: ReadonlySet<string> = new Set([
  ...sheKin,
  ...heKin,
  ...forms(
    'mothers fathers mums dads parents carers brothers sisters siblings twins grandparents aunts uncles cousins friends best family neighbours',
  ),
]);

/** One person at work or at school, whom “he” or “she” may mean. */
export const worker = forms(
  'teacher tutor assistant ta senco sendco headteacher therapist psychologist nurse doctor paediatrician consultant psychiatrist physiotherapist ' +
    'audiologist orthoptist optometrist dietitian gp worker officer coordinator co-ordinator adviser advisor mentor counsellor manager lead keyworker ' +
    'practitioner intervener intervenor interpreter coach driver escort trainer instructor solicitor advocate elsa supervisor employer lecturer ' +
    'adult peer pupil classmate buddy person someone anyone everyone somebody child student other',
);
export const workers: ReadonlySet<string> = new Set([
  ...worker,
  ...[...worker].map((one) => `${one}s`),
  'staff',
  'children',
  'people',
  'support',
]);
export const titles = forms('mr mrs ms miss mx dr doctor professor prof sir dame rev reverend nurse');
