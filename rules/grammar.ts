/** The second door of the facts: `compromise` for the sentences that cues cannot settle. Loaded only where it is asked for. */
import type { Grammar } from './facts/grammar-door.ts';
import { memory } from './memory.ts';

/** Loads the grammar (about half a second, once). Where it cannot be loaded the engine answers from cues alone. */
export async function loadGrammar(): Promise<Grammar> {
  const { default: nlp } = await import('compromise');
  const remembered = memory<string | null>();
  const thin = new Set(['be', 'have', 'will', 'can', 'do', 'need', 'want', 'get', '']);
  const actionVerb = (sentence: string): string | null => {
    // One sentence is at most a few hundred words; beyond that no tagger says anything sure.
    if (sentence.length > 2000) return null;
    for (const verb of nlp(sentence).verbs().json() as readonly { verb?: { infinitive?: string } }[]) {
      const infinitive = (verb.verb?.infinitive ?? '').split(' ').at(-1) ?? '';
      if (!thin.has(infinitive)) return infinitive;
    }
    return null;
  };
  return { actionVerb: (sentence) => remembered(sentence, () => actionVerb(sentence)) };
}
