// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../rules/index.ts';
import { FindingList } from './finding-list.tsx';

const hints = Array.from(
  { length: 300 },
  (_, index): Finding => ({
    id: `hint ${index}`,
    ruleId: 'a-rule',
    criteria: [],
    span: null,
    quote: '<img src=x>',
    severity: 'should',
    certainty: 'sure',
    message: `Message ${index}`,
    instead: [],
    question: null,
    source: { work: 'A work', at: '1', authority: 'code' },
    itemId: null,
    threadTo: [],
  }),
);
const groups = [
  { section: 'F' as const, hints: hints.slice(0, 200) },
  { section: null, hints: hints.slice(200) },
];

async function list(openId: string | null): Promise<HTMLElement> {
  const place = document.createElement('div');
  await act(() => render(<FindingList groups={groups} openId={openId} onOpen={() => undefined} />, place));
  return place;
}
const entries = (place: HTMLElement) => place.querySelectorAll('.hint-entry').length;

describe('a list of 300 hints', () => {
  it('is drawn in parts, and counts all of them', async () => {
    const place = await list(null);
    expect(entries(place)).toBe(60);
    expect(place.textContent).toContain('200 hints');
    const more = [...place.querySelectorAll('button')].at(-1);
    expect(more?.textContent).toBe('Show 60 more of 300');
    await act(() => more?.click());
    expect(entries(place)).toBe(120);
  });
  it('reaches the open hint, however far down', async () => {
    const place = await list('hint 250');
    expect(place.querySelector('[aria-current=true]')?.textContent).toContain('Message 250');
  });
  it('says the words of the plan, never as HTML', async () => {
    const place = await list(null);
    expect(place.querySelector('img')).toBeNull();
    expect(place.querySelector('.hint-quote')?.textContent).toBe('<img src=x>');
  });
});
