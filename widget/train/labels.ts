/** The words of filters and facts. */
import type { Area } from '../../rules/index.ts';
import type { ExerciseKind, Pair, Phase } from '../../rules/practice/index.ts';

export const phaseNames: Readonly<Record<Phase, string>> = {
  'early-years': 'Early years',
  primary: 'Primary',
  secondary: 'Secondary',
  'post-16': '16 to 19',
  'to-25': '19 to 25',
  any: 'Any age',
};

export const areaNames: Readonly<Record<Area, string>> = {
  communication: 'Communication and interaction',
  cognition: 'Cognition and learning',
  semh: 'Social, emotional and mental health',
  'sensory-physical': 'Sensory and physical',
  independence: 'Independence and adult life',
  health: 'Health',
  'social-care': 'Social care',
};

export const authorityNames = { law: 'Law', code: 'The Code', practice: 'Good practice' } as const;

export const exerciseNames: Readonly<Record<ExerciseKind, { title: string; says: string }>> = {
  spot: { title: 'Spot the fault', says: 'Mark the words that leave the child without an answer.' },
  rewrite: { title: 'Rewrite it', says: 'Make it strong. The hints stay away until you ask.' },
  sort: { title: 'Sort the card', says: 'Need, outcome, provision or aspiration? Some are dressed up.' },
  thread: { title: 'Mend the thread', says: 'Tie each need to the provision that answers it, and find the gap.' },
  panel: { title: 'Mark like a panel', says: 'Give your mark, then see what three experienced readers agreed on.' },
};

/** "Section F · Primary · Cognition and learning". */
export function factsOf({ sections, phase, area }: Pair): string {
  const where = sections.includes('page') ? 'Whole plan' : `Section ${sections.join(' + ')}`;
  return [where, phase === 'any' ? null : phaseNames[phase], area && areaNames[area]].filter(Boolean).join(' · ');
}
