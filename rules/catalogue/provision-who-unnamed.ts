import { spanOf } from '../facts/at.ts';
import { hitsOf } from '../facts/passage.ts';
import type { ProvisionFacts } from '../facts/provision.ts';
import { saidOn, type WeakHit } from '../facts/weak-words.ts';
import type { Hit } from '../lexicon/phrases.ts';
import type { Role } from '../lexicon/roles.ts';
import { defineRule } from '../rule.ts';

export const provisionWhoUnnamed = defineRule({
  id: 'provision-who-unnamed',
  title: 'Name the role that will do it',
  checks: 'Every Provision says which role delivers it.',
  area: 'provision',
  severity: 'should',
  criteria: ['F-02', 'G-01'],
  source: { work: 'send-code', at: '9.69' },

  looksAt: (reading) => reading.provisions,

  *check({ item, facts }) {
    const { missing } = facts;
    // Where the amount is missing too, that finding already asks who.
    if (!missing.includes('who') || missing.includes('frequency') || missing.includes('duration')) return;
    const [weak] = saidOn(facts, 'who');
    const vague = weak ?? vagueRole(facts);
    // A seat in the room is taken by the child.
    if (!vague && /^(sits?|sitting|seat|seated|seating)$/.test(facts.passage.words[0]?.norm ?? '')) return;
    // Someone is named, only not plainly as the one who does it ("set up by the coach").
    const adviser = vague ? undefined : hitsOf<Role>(facts.passage, 'role').find(({ entry }) => entry.sort === 'named');
    if (adviser) {
      yield {
        span: spanOf(item, facts.passage, adviser),
        itemId: item.id,
        certainty: 'ask',
        message:
          'Is this the person who does it each time, or only the one who plans or advises? The words leave both open.',
        instead: ['[role and training] will [what is done]'],
        question: 'Who delivers this, and with what training?',
      };
      return;
    }
    const isWayOfWorking =
      facts.elements.duration === null &&
      (facts.type === 'strategy' || facts.hasCoverage) &&
      (!weak || weak.entry.id === 'staff' || weak.entry.id === 'adults');
    yield {
      span: vague ? spanOf(item, facts.passage, vague) : item.span,
      itemId: item.id,
      severity: isWayOfWorking || item.section.startsWith('H') ? 'consider' : 'should',
      message: weak
        ? `${weak.entry.why} Say ${weak.entry.ask}.`
        : vague
          ? 'This could be anyone, so it is nobody’s task. Say which role.'
          : 'It does not say who does this, so it is nobody’s task. Say which role, with what training.',
      instead: ['[role and training] will [what is done]'],
      question: 'Who delivers this, and with what training?',
    };
  },

  examples: [
    {
      weak: { F: '«Staff will» read with Adaeze for 15 minutes every morning.' },
      strong: { F: 'A teaching assistant will read with Adaeze for 15 minutes every morning.' },
      because: '“Staff” may be the cook or the head; nobody has it in the diary.',
    },
    {
      weak: { F: '«A trusted adult» will plan the day with Omar for 10 minutes at the start of each day.' },
      strong: { F: 'Omar’s pastoral manager will plan the day with him for 10 minutes at the start of each day.' },
      because: 'A tribunal found “trusted and familiar” too loose to follow.',
    },
    {
      weak: { F: '«Eilidh will be taught to touch type for 20 minutes, three times a week.»' },
      strong: { F: 'Eilidh will be taught to touch type by a specialist teacher for 20 minutes, three times a week.' },
      because: 'With no one named, anyone or no one may teach it.',
    },
    {
      strong: { F: 'All staff who teach Samuel will stand facing him when they speak in every lesson.' },
      because: 'A way of speaking binds every adult in the room, so “all staff” is the right answer.',
    },
  ],
});

/** "the team", "school": listed as a role that names nobody. */
function vagueRole({ passage }: ProvisionFacts): WeakHit | Hit<Role> | undefined {
  return hitsOf<Role>(passage, 'role').find(({ entry }) => entry.sort === 'vague' || entry.sort === 'family');
}
