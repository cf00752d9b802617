/** What people call the things an audit counts by. */
import { rubric } from '../rubric.ts';
import type { scoreAreas } from '../score-weights.ts';
import type { Band, Grouping } from './record.ts';
import { unknownGroup } from './tally.ts';

export const bandWords: Readonly<Record<Band, string>> = {
  outstanding: 'Outstanding',
  good: 'Good',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
};

export const groupingWords: Readonly<Record<keyof Grouping, string>> = {
  team: 'Team',
  setting: 'Setting',
  need: 'Primary need',
  age: 'Age',
  month: 'Month of plan',
};

const groupWords: Readonly<Record<string, string>> = {
  [unknownGroup]: 'Not known',
  'early-years': 'Early years',
  mainstream: 'Mainstream',
  special: 'Special',
  alternative: 'Alternative provision',
  college: 'College',
  other: 'Other',
  communication: 'Communication and interaction',
  cognition: 'Cognition and learning',
  semh: 'Social, emotional and mental health',
  'sensory-physical': 'Sensory and physical',
  independence: 'Independence',
  health: 'Health',
  'social-care': 'Social care',
};
export const groupWord = (group: string): string => groupWords[group] ?? group;

/** Parts of a plan that are judged together, as a director names them. */
export const areaWords: Readonly<Record<(typeof scoreAreas)[number]['id'], string>> = {
  voice: 'The child’s voice',
  needs: 'Needs',
  outcomes: 'Outcomes',
  provision: 'Educational provision',
  'health-care': 'Health and social care provision',
  thread: 'The golden thread',
  statute: 'Form and dates',
  language: 'Language',
};

const asked = new Map(rubric.map(({ id, asks }) => [id, asks]));
/** The question a criterion asks. */
export const asksOf = (id: string): string => asked.get(id) ?? id;
