/** Those whose reports a plan leans on, each as a profession or its service: "occupational therapist", "OT", "occupational therapy". */
export interface Profession {
  /** In a sentence: "the … report". */
  name: string;
  pattern: RegExp;
}

const profession = (name: string, words: string): Profession => ({
  name,
  pattern: new RegExp(`\\b(?:${words})\\b`, 'i'),
});

export const professions: readonly Profession[] = [
  profession('educational psychologist’s', 'educational psycholog\\w+|psycholog\\w+|e\\.?p\\.?s?'),
  profession('speech and language therapist’s', 'speech(?: and language| & language)?(?: therap\\w+)?|sa?lt'),
  profession('occupational therapist’s', 'occupational therap\\w+|ot'),
  profession('physiotherapist’s', "physio\\w*|children[’']s therap\\w+"),
  profession('paediatrician’s', 'paediatric\\w*|child health|medical|doctor|dr'),
  profession('audiologist’s', 'audiolog\\w+|hearing|teachers? of the deaf|qtod'),
  profession('psychiatrist’s', 'psychiatr\\w+|camhs|cypmhs|mental health'),
  profession('dietitian’s', 'diet[ie][tc]\\w+'),
  profession('neurologist’s', 'neurolog\\w+|epilepsy'),
  profession('ophthalmologist’s', 'ophthalm\\w+|eye|orthopt\\w+|vision|sight|qtvi|optometr\\w+'),
];
