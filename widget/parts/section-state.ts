/** How a Section stands, in words. */
import type { Appraisal, SectionLetter } from '../../rules/index.ts';

export interface SectionState {
  letter: SectionLetter;
  /** `hints`: how many to look at. */
  state: 'not-seen' | 'empty' | 'hints' | 'clear' | 'unread';
  words: string;
}

/** One entry a Section. `hintsIn` counts the hints of each Section, whatever the filter. */
export function sectionStates(appraisal: Appraisal, hintsIn: (letter: SectionLetter) => number): SectionState[] {
  return appraisal.sections.map(({ letter, present, span }) => {
    const hints = hintsIn(letter);
    const unread = appraisal.notChecked.some(({ what }) => new RegExp(`\\bSection ${letter}\\b`).test(what));
    if (unread) return { letter, state: 'unread', words: 'not checked' };
    if (hints > 0) return { letter, state: 'hints', words: `${hints} to look at` };
    if (!present) return { letter, state: 'not-seen', words: 'not seen' };
    if (!span || span.end <= span.start) return { letter, state: 'empty', words: 'empty' };
    return { letter, state: 'clear', words: 'nothing to fix' };
  });
}
