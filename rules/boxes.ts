/** The boxes of a case system: which Section each holds, by the words around it, and all of them as one plan. */

import type { Area } from './contract.ts';
import { readAreaHeading } from './plan/areas.ts';
import { readHeading } from './plan/headings.ts';
import type { Confidence } from './plan/plan.ts';
import type { Field, PlanText, SectionLetter } from './plan-text.ts';

/** Words near a box, as the page shows or speaks them; what it has none of is left out. */
export interface BoxWords {
  label?: string;
  /** Accessible name or description. */
  aria?: string;
  legend?: string;
  /** The nearest heading above it. */
  heading?: string;
  /** The tab or page that is open. */
  tab?: string;
}

/** What the words say a box holds. */
export interface BoxPlace {
  section: SectionLetter;
  /** Where they name an area of need too. */
  area: Area | null;
  confidence: Confidence;
}

/** Nearest to the box first: a label speaks of this box, a tab of all that are open. */
const nearest = ['label', 'aria', 'legend', 'heading', 'tab'] as const;
const mostWords = 300;

/**
 * The Section that words about a box name; null where they name none, or several ("Outcomes and provision"): then the
 * box's own text must say. Pure: knows no page and no product.
 */
export function sectionOfBox(words: BoxWords): BoxPlace | null {
  let area: Area | null = null;
  for (const source of nearest) {
    const text = words[source]
      ?.replaceAll(/\s+/g, ' ')
      .replace(/^[\s*]+|[\s*:]+$/g, '')
      .slice(0, mostWords);
    if (!text) continue;
    const heading = readHeading(text, 'heading') ?? readHeading(withoutHelp(text), 'heading');
    area ??= heading?.area?.area ?? readAreaHeading(text)?.area ?? null;
    const [section, ...others] = heading?.letters ?? [];
    if (heading && section) return others.length > 0 ? null : { section, area, confidence: heading.confidence };
  }
  return null;
}

/** "Enter the outcomes sought (max. 4000 characters)". */
const withoutHelp = (text: string): string =>
  text
    .replace(
      /^(?:please )?(?:enter|type|write|describe|give|add|record|set out|edit)\b(?: (?:the|details of|here|any|all))*\s*/i,
      '',
    )
    .replace(/\s*[([](?:max|up to|optional|required|\d)[^)\]]*[)\]]\s*$/i, '');

/** One box: its text and the words around it; `section` where the site's own map says. */
export interface Box {
  id: string;
  text: string;
  words: BoxWords;
  section?: SectionLetter | null;
}

/** The boxes in page order as one plan. A Section no box holds is unknown, not missing. */
export function planOfBoxes(boxes: readonly Box[], about: Partial<PlanText> = {}): PlanText {
  const fields = boxes.map(({ id, text, words, section }): Field => {
    const place = sectionOfBox(words);
    return { id, text, section: section ?? place?.section ?? null, blocks: null, area: place?.area ?? null };
  });
  return {
    id: null,
    whole: false,
    passage: false,
    kind: null,
    today: null,
    dob: null,
    year: null,
    notChecked: [],
    ...about,
    fields,
  };
}
