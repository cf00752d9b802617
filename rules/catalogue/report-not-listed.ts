import { adviceEntries } from '../facts/advice-list.ts';
import { sectionParts } from '../facts/section-parts.ts';
import { type Profession, professions } from '../lexicon/professions.ts';
import type { Span } from '../plan-text.ts';
import { defineRule } from '../rule.ts';

/** "The occupational therapist's report", "OT report of May 2026", "physiotherapy assessment dated …": a paper that was written. */
const paper =
  "(?:['’]s?(?: \\w+)? (?:report|advice|assessment|letter)\\b|(?: \\w+)? (?:report|advice|assessment|letter) (?:of|dated|in|from) (?:\\d|[A-Z][a-z]+ (?:20)?\\d\\d))(?! (?:to|for|will|at)\\b)";
/** "K4", with nothing of another code before or behind it. */
const number = /(?<![\p{L}\p{N}.-])K ?(\d{1,2})(?![\p{L}\p{N}])/gu;

interface Cited {
  span: Span;
  says: string;
}

export const reportNotListed = defineRule({
  id: 'report-not-listed',
  title: 'List every report that the plan leans on',
  checks: 'Each report that Sections A to J name, by its author’s profession or its number, stands in Section K.',
  area: 'statute',
  severity: 'consider',
  criteria: ['K-05'],
  source: { work: 'audit-practice', at: 'list of advice' },

  // A list of one or two is a note, or is only begun.
  looksAt: (reading) => {
    const section = reading.section('K');
    if (!section.present || section.none || adviceEntries(section, reading.words).length < 3) return null;
    const list = section.parts.map(reading.words).join('\n');
    const numbers = new Set([...list.matchAll(number)].map(([, digits]) => digits));
    const absent = professions.filter(({ pattern }) => !pattern.test(list));
    const parts = sectionParts(reading.plan, ['K']) ?? [];
    // What will be written is provision: papers that a plan leans on stand beside the needs.
    const needs = sectionParts(reading.plan, ['A', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K']) ?? [];
    return [
      [
        ...needs.flatMap((part) => unlisted(part, reading.words(part), absent)),
        ...parts.flatMap((part) => unnumbered(part, reading.words(part), numbers)),
      ],
    ];
  },

  *check(cited) {
    const seen = new Set<string>();
    for (const { span, says } of cited) {
      if (seen.has(says)) continue;
      seen.add(says);
      yield {
        span,
        certainty: 'ask',
        message: `Section K does not list ${says}. Is it there under another name, or was it left out?`,
        instead: ['[author, role and organisation], [date of the report]'],
      };
    }
  },

  examples: [
    {
      weak: {
        B: 'The «occupational therapist’s report» of May 2026 shows that Ilir cannot press hard enough to leave a mark, so his writing fades.',
        K: '- Parents’ form, 4 May 2026\n- Headteacher, Fennick Lodge, 11 May 2026\n- Dr Osei, paediatrician, 20 May 2026\n- Ada Lund, educational psychologist, 1 June 2026\n- Social worker, 2 June 2026',
      },
      strong: {
        B: 'The occupational therapist’s report of May 2026 shows that Ilir cannot press hard enough to leave a mark, so his writing fades.',
        K: '- Parents’ form, 4 May 2026\n- Headteacher, Fennick Lodge, 11 May 2026\n- Dr Osei, paediatrician, 20 May 2026\n- Ada Lund, educational psychologist, 1 June 2026\n- P. Halloran, occupational therapy, 2 June 2026\n- Social worker, 2 June 2026',
      },
      because: 'What a plan leans on must be there to be read.',
    },
    {
      weak: {
        C: 'Sami has asthma and misses a morning each week, so he falls behind in maths («K7»).',
        K: '- K1 Parents’ form, 4 May 2026\n- K2 Headteacher, Fennick Lodge, 11 May 2026\n- K3 Dr Osei, paediatrician, 20 May 2026\n- K4 Ada Lund, educational psychologist, 1 June 2026\n- K5 Social worker, 2 June 2026',
      },
      strong: {
        C: 'Sami has asthma and misses a morning each week, so he falls behind in maths (K3).',
        K: '- K1 Parents’ form, 4 May 2026\n- K2 Headteacher, Fennick Lodge, 11 May 2026\n- K3 Dr Osei, paediatrician, 20 May 2026\n- K4 Ada Lund, educational psychologist, 1 June 2026\n- K5 Social worker, 2 June 2026',
      },
      because: 'The list ends at K5.',
    },
    {
      strong: {
        F: 'The physiotherapist will write a letter to Sami’s school with five exercises and show them to his teaching assistant for 30 minutes each term.',
        K: '- Parents’ form, 4 May 2026\n- Headteacher, Fennick Lodge, 11 May 2026\n- Dr Osei, paediatrician, 20 May 2026\n- Ada Lund, educational psychologist, 1 June 2026\n- Social worker, 2 June 2026',
      },
      because: 'A letter still to be written is provision, not advice.',
    },
  ],
});

/** Papers of a profession that the list has nobody of. */
function unlisted(part: Span, text: string, absent: readonly Profession[]): Cited[] {
  return absent.flatMap(({ name, pattern }) =>
    [...text.matchAll(new RegExp(pattern.source + paper, 'gi'))].map((match) => ({
      span: spanAt(part, match),
      says: `the ${name} report`,
    })),
  );
}

/** Numbers behind the end of a list that is numbered. */
function unnumbered(part: Span, text: string, numbers: ReadonlySet<string | undefined>): Cited[] {
  if (numbers.size < 3) return [];
  return [...text.matchAll(number)]
    .filter(([, digits]) => !numbers.has(digits))
    .map((match) => ({ span: spanAt(part, match), says: match[0] }));
}

const spanAt = ({ field, start }: Span, match: RegExpMatchArray): Span => ({
  field,
  start: start + (match.index ?? 0),
  end: start + (match.index ?? 0) + match[0].length,
});
