/** One Finding in words for a person at a terminal. */
import type { Finding } from '../index.ts';
import type { Terminal } from './terminal.ts';
import { printable, shortened, wrap } from './wrap.ts';

const authorityWords: Readonly<Record<Finding['source']['authority'], string>> = {
  law: 'the law',
  code: 'statutory guidance',
  practice: 'good practice',
};
const mostQuoteCharacters = 240;
const margin = ' '.repeat(12);

/** Severity and message, the words it is about, its source, and what to ask or write. No line end at the end. */
export function printFinding(finding: Finding, { width, bold }: Pick<Terminal, 'width' | 'bold'>): string {
  const mark = (finding.certainty === 'ask' ? 'question' : finding.severity).toUpperCase().padEnd(10);
  const put = (words: string) => wrap(printable(words), width, { first: margin, rest: margin });
  const { work, at, authority } = finding.source;
  const lines = [
    wrap(printable(finding.message), width, {
      first: `  ${bold ? `\u001b[1m${mark}\u001b[22m` : mark}`,
      rest: margin,
    }),
    finding.quote === '' ? '' : put(`“${shortened(finding.quote, mostQuoteCharacters)}”`),
    put(`${work}, ${at} (${authorityWords[authority]})`),
    finding.question === null ? '' : put(`Ask the author of the advice: ${finding.question}`),
    ...finding.instead.map((shape) => put(`Try this shape: ${shape}`)),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
