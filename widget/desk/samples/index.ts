/** Three invented plans, so that a newcomer sees real findings at once. No child in them ever lived. */
import middling from './middling.md?raw';
import strong from './strong.md?raw';
import weak from './weak.md?raw';

export type SampleName = 'weak' | 'middling' | 'strong';

/** `about`: one line for the button. */
export const samples: Readonly<Record<SampleName, { title: string; about: string; markdown: string }>> = {
  weak: { title: 'Weak sample plan', about: 'Rosie, 6. Kind words that promise little.', markdown: weak },
  middling: { title: 'Middling sample plan', about: 'Tomasz, 11. Good in places, with gaps.', markdown: middling },
  strong: { title: 'Strong sample plan', about: 'Nadia, 14. Clear about who does what.', markdown: strong },
};
