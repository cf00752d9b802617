/** Whose voice Section A speaks with, in words. */
import type { Voice } from '../../rules/index.ts';

const personWords: Readonly<Record<Voice['person'], string>> = {
  first: 'Section A speaks as “I”.',
  third: 'Section A speaks about the child, as “he”, “she” or “they”.',
  mixed: 'Section A changes between “I” and words about the child.',
  none: 'Section A does not yet speak of the child.',
};
const gatheredWords: Readonly<Record<Voice['howGathered'], string>> = {
  stated: 'It says how the views were gathered.',
  'not-stated': 'It does not say how the views were gathered: who asked, when, and in what way.',
};
const verdictWords: Readonly<Record<Voice['verdict'], string>> = {
  strong: 'The child is heard here.',
  weak: 'A reader cannot tell what the child said from what others think.',
  unsure: 'Is this what the child said, or what someone thinks the child would say? Only a reader can tell.',
};

export function VoiceWords({ voice }: { voice: Voice | null }) {
  if (!voice) return <p>Section A is not in view, so there is nothing to say about the child’s voice yet.</p>;
  return (
    <>
      <p class="lead">{verdictWords[voice.verdict]}</p>
      <dl class="facts">
        <dt>Who speaks</dt>
        <dd>{personWords[voice.person]}</dd>
        <dt>How the views were gathered</dt>
        <dd>{gatheredWords[voice.howGathered]}</dd>
      </dl>
    </>
  );
}
