/** A Pack as the Markdown a trainer keeps and shares. */
import type { Sketch } from '../../rule.ts';
import { type Pack, packVersion, type Step } from './pack.ts';

/** Reading it again gives the same Pack. */
export function writePack({ title, about, audience, steps }: Pack): string {
  const head = [`# ${oneLine(title)}`, '', `pack: ${packVersion}`, `audience: ${audience}`];
  if (about) head.push(`about: ${about}`);
  return `${[...head, ...steps.flatMap((step) => ['', ...lines(step)])].join('\n')}\n`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const line = (key: string, value: string | null | undefined) => (value ? [`${key}: ${value}`] : []);
const only = (sketch: Sketch) => Object.values(sketch)[0] ?? '';

function lines(step: Step): string[] {
  const note = line('note', step.note);
  if (step.kind === 'talk') return [`## ${oneLine(step.title)}`, '', `text: ${step.text}`, ...note];
  if (step.kind === 'exercise') {
    const pairs = line('pairs', step.pairs.map(({ id }) => id).join(', '));
    return [`## Exercise: ${step.exercise}`, '', `exercise: ${step.exercise}`, ...pairs, ...note];
  }
  const { pair, picture } = step;
  if (!pair.id.startsWith('own-')) return [`## ${oneLine(pair.title)}`, '', `pair: ${pair.id}`, ...note];
  return [
    `## ${oneLine(pair.title)}`,
    '',
    `section: ${pair.sections[0] ?? 'F'}`,
    ...line('rule', pair.ruleId),
    ...line('area', pair.area),
    ...line('phase', pair.phase === 'any' ? null : pair.phase),
    `weak: ${only(pair.weak)}`,
    ...line('strong', only(pair.strong)),
    `because: ${pair.because}`,
    ...line('ask', pair.ask),
    ...line('picture', picture?.source),
    ...line('picture says', picture?.says),
    ...note,
  ];
}
