/** An Appraisal in words for a person at a terminal: calm, plain, and nothing that is not in the Appraisal. */
import type { Appraisal, Finding } from '../index.ts';
import { findingsBySection } from './by-section.ts';
import { printFinding } from './print-finding.ts';
import { dateLines, houseLines, scoreLine } from './print-score.ts';
import type { Terminal } from './terminal.ts';
import { printable, shortened, wrap } from './wrap.ts';

type Page = Pick<Terminal, 'width' | 'bold'>;

const kindWords: Readonly<Record<NonNullable<Appraisal['kind']>, string>> = {
  firstDraft: 'first draft',
  reassessmentDraft: 'draft after a reassessment',
  amendmentNotice: 'notice of proposed amendments',
  final: 'final plan',
  amendedFinal: 'amended final plan',
};
/** How much of an item's words is shown to tell it from its neighbours. */
const mostItemCharacters = 150;

/** The whole page, ending in a line end. */
export function printAppraisal(appraisal: Appraisal, page: Page): string {
  const parts = [
    frontOf(appraisal, page),
    sectionsOf(appraisal, page),
    findingsOf(appraisal, page),
    threadOf(appraisal, page),
    voiceOf(appraisal, page),
    titled('Dates', dateLines(appraisal), page),
    titled('Score', [scoreLine(appraisal) ?? []].flat(), page),
    titled(`Turned down by “${appraisal.house?.name ?? ''}”`, houseLines(appraisal), page),
    notCheckedOf(appraisal, page),
    wrap(`${countsOf(appraisal)} This is advice for the people who decide. It is not legal advice.`, page.width, {
      first: '',
      rest: '',
    }),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const strong = (words: string, { bold }: Page) => (bold ? `\u001b[1m${words}\u001b[22m` : words);
const list = (words: string, { width }: Page) => wrap(printable(words), width, { first: '  - ', rest: '    ' });
const plain = (words: string, { width }: Page) => wrap(printable(words), width, { first: '  ', rest: '  ' });

function frontOf({ id, kind, today, fields }: Appraisal, page: Page): string {
  const count = fields.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  const facts = [
    kind === null ? 'The plan does not say which kind it is' : `Read as a ${kindWords[kind]}`,
    today === null ? 'no date, so time is judged by form only' : `dates judged as on ${dayOf(today)}`,
    `${count.toLocaleString('en-GB')} words`,
  ];
  return `${strong(printable(id ?? 'A plan'), page)}\n${wrap(`${facts.join('; ')}.`, page.width, { first: '', rest: '' })}`;
}

/** "3 November 2026" for `2026-11-03`. */
function dayOf(iso: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', options);
}

function sectionsOf({ sections, findings, items, notChecked }: Appraisal, page: Page): string {
  if (sections.length === 0) return '';
  const bySection = findingsBySection({ sections, findings, items });
  const lines = sections.map((section) => {
    const heading = shortened(printable(section.heading ?? ''), Math.max(20, page.width - 32));
    const isChecked = !notChecked.some(({ what }) => what === `Section ${section.letter}`);
    const state = stateOf(section, bySection.get(section.letter)?.length ?? 0, isChecked);
    return wrap(`${heading === '' ? '' : `${heading}: `}${state}`, page.width, {
      first: `  ${section.letter.padEnd(4)}`,
      rest: '      ',
    });
  });
  return `${strong('Sections', page)}\n${lines.join('\n')}`;
}

function stateOf({ present, span }: Appraisal['sections'][number], count: number, isChecked: boolean): string {
  if (!present) return 'not seen';
  const empty = span === null || span.end === span.start;
  const toLookAt = count === 0 ? (empty ? '' : isChecked ? 'nothing to fix' : 'not checked') : `${count} to look at`;
  return [empty ? 'empty' : '', toLookAt].filter(Boolean).join(', ');
}

function findingsOf(appraisal: Appraisal, page: Page): string {
  const parts: string[] = [];
  for (const [place, findings] of findingsBySection(appraisal)) {
    const title = place === 'plan' ? 'The whole plan' : `Section ${place}`;
    parts.push([strong(title, page), ...findings.map((finding) => printFinding(finding, page))].join('\n\n'));
  }
  return parts.join('\n\n');
}

function threadOf({ thread, items }: Appraisal, page: Page): string {
  const gaps = [
    ['Needs that no provision answers', thread.unmetNeeds],
    ['Provision that answers no stated need', thread.orphanProvision],
    ['Outcomes that no provision works towards', thread.outcomesWithoutProvision],
    ['Needs that no outcome speaks to', thread.needsWithoutOutcome],
  ] as const;
  const parts = gaps
    .filter(([, ids]) => ids.length > 0)
    .map(([title, ids]) => {
      const lines = ids.map((id) => {
        const text = items.find((item) => item.id === id)?.text ?? '';
        return list(`${id}  “${shortened(text, mostItemCharacters)}”`, page);
      });
      return `${strong(title, page)}\n${lines.join('\n')}`;
    });
  return parts.join('\n\n');
}

const personWords = {
  first: 'It speaks in the first person.',
  third: 'It speaks about the child in the third person.',
  mixed: 'It speaks partly in the first person, partly in the third.',
  none: 'It holds no words that speak for the child.',
} as const;
const voiceWords = {
  strong: 'The child can be heard.',
  weak: 'The child can hardly be heard.',
  unsure: 'Whether the child is heard needs a reader.',
} as const;

function voiceOf({ voice }: Appraisal, page: Page): string {
  if (voice === null) return '';
  const gathered = `How the views were gathered is ${voice.howGathered === 'stated' ? 'stated' : 'not stated'}.`;
  const words = `${voiceWords[voice.verdict]} ${personWords[voice.person]} ${gathered}`;
  return `${strong("The child's voice (Section A)", page)}\n${plain(words, page)}`;
}

function notCheckedOf({ notChecked }: Appraisal, page: Page): string {
  if (notChecked.length === 0) return '';
  const lines = notChecked.map(({ what, why }) => list(`${what.replace(/[.:]$/, '')}: ${why}`, page));
  return `${strong('Not checked', page)}\n${lines.join('\n')}`;
}

/** A heading and its list; nothing for an empty one. */
function titled(title: string, lines: readonly string[], page: Page): string {
  if (lines.length === 0) return '';
  return `${strong(printable(title), page)}\n${lines.map((line) => list(line, page)).join('\n')}`;
}

function countsOf({ findings, items, sections }: Appraisal): string {
  if (findings.length === 0 && items.length === 0 && !sections.some(({ present }) => present)) {
    return 'No Section and no words of one were seen, so nothing could be checked.';
  }
  if (findings.length === 0) return 'Nothing to look at was found.';
  const of = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const questions = findings.filter(({ certainty }) => certainty === 'ask').length;
  const asked = questions === 0 ? '' : ` ${questions} of them ${questions === 1 ? 'is a question' : 'are questions'}.`;
  const total = `${findings.length} ${findings.length === 1 ? 'thing' : 'things'} to look at`;
  return `${total}: ${of('must')} must, ${of('should')} should, ${of('consider')} consider.${asked}`;
}
