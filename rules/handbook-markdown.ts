/** The handbook in Markdown: `npm run handbook` writes it to HANDBOOK.md, and a test holds that file to it. */
import { type HandbookChapter, type HandbookEntry, handbook } from './handbook.ts';
import type { Term } from './lexicon/glossary/index.ts';
import type { ReaderLine } from './readers-list.ts';
import type { Rule, Sketch } from './rule.ts';
import type { Authority } from './sources.ts';

const speaks: Readonly<Record<Authority, string>> = {
  law: 'law',
  code: 'statutory guidance',
  practice: 'good practice, not law',
};
const weighs: Readonly<Record<Rule['severity'], string>> = {
  must: 'Must',
  should: 'Should',
  consider: 'To consider',
};

/** The whole handbook in Markdown. */
export function handbookMarkdown(): string {
  const { chapters, reader, terms } = handbook();
  const count = chapters.reduce((sum, { entries }) => sum + entries.length, 0);
  return [
    '# Handbook',
    `What Golden Thread looks for in an EHC Plan: ${count} rules, with what each asks, why, its source, weak and strong words, and\nwhen it stays silent. Written from the rules by \`npm run handbook\`; every example is a test. All children are invented.`,
    'In examples «…» marks the words that the rule is about; a source is law, statutory guidance or good practice, and never mixed.\nNone of this is legal advice.',
    ...chapters.flatMap(chapterLines),
    '## What only a reader can settle',
    'No rule can tell these. They are shown beside the plan to whoever marks it, and count in no score until a person has answered.',
    reader.map(readerLine).join('\n'),
    '## Glossary',
    'What short forms and technical words mean in general. A plan says what is so for one child; nothing here is ever written into it.',
    terms.map(termLine).join('\n'),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function chapterLines({ title, entries }: HandbookChapter): string[] {
  return [`## ${title}`, ...entries.flatMap(entryLines)];
}

function entryLines({ id, title, checks, why, source, severity, serves, pairs, silent }: HandbookEntry): string[] {
  return [
    `### ${title}`,
    `\`${id}\` · ${weighs[severity]} · ${source.work}, ${source.at} (${speaks[source.authority]})`,
    `**What:** ${checks}`,
    `**Why:** ${why.join(' ')}`,
    ...pairs.flatMap(({ weak, strong }) => [
      ...(weak ? [`**Weak**\n\n${sketchLines(weak)}`] : []),
      ...(strong ? [`**Strong**\n\n${sketchLines(strong)}`] : []),
    ]),
    `**Silent on**\n\n${silent.map(({ strong, because }) => `${sketchLines(strong)}\n>\n> ${because}`).join('\n\n')}`,
    `**Serves:** ${serves.join(' · ')}`,
  ];
}

const sketchLines = (sketch: Sketch): string =>
  Object.entries(sketch)
    .map(
      ([letter, text]) => `${letter === 'page' ? 'The plan' : `Section ${letter}`}: ${text === '' ? '(empty)' : text}`,
    )
    .flatMap((text) => text.split('\n'))
    .map((line) => `> ${escaped(line)}`)
    .join('\\\n');

/** Words of an example are words, whatever Markdown would make of them. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
    .replace(/\t/g, ' | ')
    .replace(/^(\s*)([-+]|\d+\.) /, '$1\\$2 ');

const readerLine = ({ criterion, section, asks, because }: ReaderLine): string =>
  `- **${section ? `Section ${section}` : 'The whole plan'}** (${criterion}): ${asks} ${because}`;

const termLine = ({ term, full, plain, note }: Term): string =>
  `- **${term}**${full ? `: ${full.replaceAll('; ', ' or ')}` : ''}. ${plain}${note ? ` ${note}` : ''}`;
